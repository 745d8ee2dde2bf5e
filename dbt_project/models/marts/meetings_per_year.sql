{%- set kinds = ['meeting', 'visit', 'phone_call'] %}
{%- set levels = ['leader', 'minister', 'other'] %}
select
    event_year as year,
    country_a,
    country_b
    {%- for kind in kinds %}
        , count(*) filter (where event_type = '{{ kind }}') as {{ kind }}_count
    {%- endfor %}
    {%- for level in levels %}
        {%- for kind in kinds %}
            , count(*) filter (where event_type = '{{ kind }}' and office_level = '{{ level }}')
                as {{ level }}_{{ kind }}_count
        {%- endfor %}
    {%- endfor %}
    , list(event_id order by event_id) as event_ids
from {{ ref('int_event_dyads') }}
where
    factuality = 'occurred'
    and event_type in ('meeting', 'visit', 'phone_call')
    and event_id not in (
        select trips.event_id
        from {{ ref('int_trips') }} as trips
        where trips.is_sight
    )
group by
    event_year,
    country_a,
    country_b
order by
    event_year nulls last,
    country_a,
    country_b
