-- A table, because several models read it over and over.
{{ config(materialized='table') }}

select
    tellings.event_id,
    tellings.outlet,
    arguments.argument as role,
    entities.country_code,
    list(distinct entities.name order by entities.name) as names,
    list(distinct entities.entity_id order by entities.entity_id) filter (where entities.kind = 'person') as person_ids
from {{ ref('int_outlet_tellings') }} as tellings
inner join {{ ref('stg_event_mention_arguments') }} as arguments
    on tellings.event_mention_id = arguments.event_mention_id
inner join {{ ref('stg_entities') }} as entities on arguments.entity_id = entities.entity_id
where arguments.argument in ('actor', 'recipient')
group by
    tellings.event_id,
    tellings.outlet,
    arguments.argument,
    entities.country_code
