{%- set quads = {1: 'verbal_cooperation', 2: 'material_cooperation', 3: 'verbal_conflict', 4: 'material_conflict'} %}
select
    {{ month_of('events') }} as month,
    {{ year_of('events') }} as year,
    relations.country_a,
    relations.country_b,
    count(*) as event_count
    {%- for quad, name in quads.items() %}
        , count(*) filter (where types.quad = {{ quad }}) as {{ name }}_count
    {%- endfor %}
    {%- for direction in ['a_to_b', 'b_to_a', 'mutual'] %}
        , count(*) filter (where relations.direction = '{{ direction }}') as {{ direction }}_count
    {%- endfor %}
    -- as decimals, whose sum is the same in any order
    , round(avg(cast(types.goldstein as decimal(4, 2))), 2) as mean_goldstein
    , round(avg(cast(types.plover_draft_score as decimal(4, 2))), 2) as mean_plover_draft_score
    , list(events.event_id order by events.event_id) as event_ids
from {{ ref('int_event_relations') }} as relations
inner join {{ ref('stg_events') }} as events on relations.event_id = events.event_id
inner join {{ ref('event_types') }} as types on events.event_type = types.event_type
where events.factuality = 'occurred'
group by
    {{ month_of('events') }},
    {{ year_of('events') }},
    relations.country_a,
    relations.country_b
order by
    year nulls last,
    month nulls last,
    relations.country_a,
    relations.country_b
