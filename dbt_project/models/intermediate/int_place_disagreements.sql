with compared as (
    select
        one.event_id,
        one.outlet as outlet_a,
        other.outlet as outlet_b,
        -- A town, its region and its country are one place more or less precisely told. What lasts has several towns.
        one.country_code != other.country_code
        or one.is_city and other.is_city and one.entity_id != other.entity_id
        and not {{ is_lasting('one.event_type') }} as is_contradiction
    from {{ ref('int_outlet_places') }} as one
    inner join {{ ref('int_outlet_places') }} as other
        on
            one.event_id = other.event_id
            and one.outlet < other.outlet
)

select
    event_id,
    outlet_a,
    outlet_b
from compared
group by
    event_id,
    outlet_a,
    outlet_b
having bool_and(coalesce(is_contradiction, false))
