-- Who is left out is not contradicted: two lists disagree where each has a country that the other has not, or where
-- each names somebody else for the same side.
with lists as (
    select
        event_id,
        outlet,
        list(distinct country_code order by country_code) as country_codes
    from {{ ref('int_outlet_participants') }}
    where country_code is not null
    group by
        event_id,
        outlet
),

countries as (
    select
        one.event_id,
        one.outlet as outlet_a,
        other.outlet as outlet_b
    from lists as one
    inner join lists as other
        on
            one.event_id = other.event_id
            and one.outlet < other.outlet
    where
        not list_has_all(one.country_codes, other.country_codes)
        and not list_has_all(other.country_codes, one.country_codes)
),

persons as (
    select
        one.event_id,
        one.outlet as outlet_a,
        other.outlet as outlet_b
    from {{ ref('int_outlet_participants') }} as one
    inner join {{ ref('int_outlet_participants') }} as other
        on
            one.event_id = other.event_id
            and one.outlet < other.outlet
            and one.role = other.role
            and one.country_code = other.country_code
    where not list_has_any(one.person_ids, other.person_ids)
)

select
    event_id,
    outlet_a,
    outlet_b
from countries
union
select
    event_id,
    outlet_a,
    outlet_b
from persons
