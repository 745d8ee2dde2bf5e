select distinct
    tellings.event_id,
    tellings.event_type,
    tellings.outlet,
    arguments.entity_id,
    entities.name,
    entities.country_code,
    coalesce(places.kind, '') = 'city' as is_city
from {{ ref('int_outlet_tellings') }} as tellings
inner join {{ ref('stg_event_mention_arguments') }} as arguments
    on
        tellings.event_mention_id = arguments.event_mention_id
        and arguments.argument = 'place'
inner join {{ ref('stg_entities') }} as entities on arguments.entity_id = entities.entity_id
left join {{ ref('places') }} as places on entities.reference_id = 'place:' || places.place_id
