with outlets as (
    select
        event_id,
        {{ joined('outlet') }} as outlets
    from {{ ref('int_event_tellings') }}
    group by event_id
)

select
    events.event_id,
    events.event_type,
    events.mode,
    events.event_date,
    {{ year_of('events') }} as year,
    events.date_start,
    events.date_end,
    events.date_precision,
    events.date_basis,
    names.actors,
    names.recipients,
    names.actor_country_codes,
    names.country_codes,
    places.name as place,
    events.place_country_code,
    events.factuality,
    outlets.outlets,
    first_tellings.sentence as first_sentence,
    events.mention_count,
    events.document_count,
    events.first_reported_on,
    events.confidence
from {{ ref('stg_events') }} as events
left join {{ ref('int_event_names') }} as names on events.event_id = names.event_id
left join outlets on events.event_id = outlets.event_id
left join {{ ref('tellings') }} as first_tellings
    on
        events.event_id = first_tellings.event_id
        and first_tellings.telling_number = 1
left join {{ ref('stg_entities') }} as places on events.place_entity_id = places.entity_id
order by
    events.date_start nulls last,
    events.event_id
