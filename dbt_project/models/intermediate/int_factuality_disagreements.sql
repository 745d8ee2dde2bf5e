with states as (
    select
        event_id,
        outlet,
        bool_or(factuality = 'occurred') as is_told_as_real,
        bool_or(factuality = 'alleged') as is_told_as_alleged,
        bool_or(factuality = 'denied') as is_told_as_denied,
        min(published_on) filter (where factuality = 'occurred') as real_since,
        max(published_on) filter (where factuality in ('cancelled', 'postponed')) as called_off_until
    from {{ ref('int_outlet_tellings') }}
    group by
        event_id,
        outlet
)

-- What was planned and then held, or called off and then held after all, is a course of events and no contradiction.
select
    one.event_id,
    least(one.outlet, other.outlet) as outlet_a,
    greatest(one.outlet, other.outlet) as outlet_b
from states as one
inner join states as other
    on
        one.event_id = other.event_id
        and one.outlet != other.outlet
where
    one.is_told_as_real and not other.is_told_as_real
    and (
        other.is_told_as_alleged
        or other.is_told_as_denied
        or coalesce(other.called_off_until >= one.real_since, false)
    )
    or one.is_told_as_alleged and not one.is_told_as_denied and not one.is_told_as_real
    and other.is_told_as_denied and not other.is_told_as_alleged and not other.is_told_as_real
