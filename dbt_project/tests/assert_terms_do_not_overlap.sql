{{ config(meta={'dagster': {'ref': {'name': 'terms'}}}) }}

-- Only days on which an office was surely held count, however an open month or year is read; a hand-over day is none.
with terms as (
    select
        *,
        row_number() over (order by official_id, office, started_on, ended_on) as term_number,
        {{ last_day_of('started_on') }} as held_from,
        case
            when ended_on is not null then {{ first_day_of('ended_on') }}
            when cast(is_open as varchar) = 'true' then date '9999-12-31'
        end as held_until
    from {{ ref('terms') }}
),

pairs as (
    select
        case
            when one.official_id = other.official_id and one.office = other.office
                then 'one person holds one office twice at once'
            when
                'true' not in (cast(one.acting as varchar), cast(other.acting as varchar))
                -- A state with a collective presidency has several heads of state at once.
                and (one.country_code is distinct from 'BIH' or one.office_code != 'head_of_state')
                and (
                    offices.holders = 'one'
                    or offices.holders = 'one_per_title'
                    and {{ turkish_lower('one.office') }} = {{ turkish_lower('other.office') }}
                )
                then 'an office for one is held twice at once'
        end as fault,
        one.official_id,
        one.office,
        one.started_on,
        one.ended_on,
        other.official_id as other_official_id,
        other.office as other_office,
        other.started_on as other_started_on,
        other.ended_on as other_ended_on
    from terms as one
    inner join terms as other
        on
            one.office_code = other.office_code
            and one.country_code is not distinct from other.country_code
            and one.organization is not distinct from other.organization
            and one.term_number < other.term_number
            and one.held_from < other.held_until
            and one.held_until > other.held_from
    inner join {{ ref('offices') }} as offices on one.office_code = offices.office_code
    where
        one.held_from < one.held_until
        and other.held_from < other.held_until
)

select *
from pairs
where fault is not null
