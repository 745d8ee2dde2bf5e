with dated as (
    select *
    from {{ ref('int_outlet_tellings') }}
    where
        -- The day of the paper is nobody's word, and "about" contradicts nothing near it.
        date_basis != 'publication'
        and not contains(event_date, '~')
        and date_start is not null
        and date_end is not null
),

-- A plan that was moved is no contradiction: what happened is compared with what happened.
gaps as (
    select
        one.event_id,
        one.event_type,
        one.outlet as outlet_a,
        other.outlet as outlet_b,
        min(date_diff('day', least(one.date_end, other.date_end), greatest(one.date_start, other.date_start)))
            as gap_days
    from dated as one
    inner join dated as other
        on
            one.event_id = other.event_id
            and one.factuality = other.factuality
            and one.outlet < other.outlet
    group by
        one.event_id,
        one.event_type,
        one.outlet,
        other.outlet
)

select
    event_id,
    outlet_a,
    outlet_b
from gaps
where
    gap_days > case
        when {{ is_lasting('event_type') }} then {{ var('days_around_a_visit') }}
        else 0
    end
