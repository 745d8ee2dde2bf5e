with sides as (
    select distinct
        event_id,
        role,
        country_code
    from {{ ref('stg_event_participants') }}
),

received as (
    select event_id
    from sides
    where role = 'recipient'
),

directed as (
    select
        actors.event_id,
        actors.country_code as from_country,
        recipients.country_code as to_country
    from sides as actors
    inner join sides as recipients on actors.event_id = recipients.event_id
    where
        actors.role = 'actor'
        and recipients.role = 'recipient'
        and actors.country_code != recipients.country_code
),

-- Two who condemn a third do nothing to each other; two who meet do.
mutual as (
    select
        one.event_id,
        one.country_code as from_country,
        other.country_code as to_country
    from sides as one
    inner join sides as other on one.event_id = other.event_id
    where
        one.country_code != other.country_code
        and one.event_id not in (select received.event_id from received)
),

relations as (
    select * from directed
    union all
    select * from mutual
)

select
    event_id,
    least(from_country, to_country) as country_a,
    greatest(from_country, to_country) as country_b,
    case
        when count(distinct from_country) = 2 then 'mutual'
        when any_value(from_country) = least(any_value(from_country), any_value(to_country)) then 'a_to_b'
        else 'b_to_a'
    end as direction
from relations
group by
    event_id,
    least(from_country, to_country),
    greatest(from_country, to_country)
