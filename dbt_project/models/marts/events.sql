with tellings as (
    select
        event_id,
        string_agg(distinct outlet, '; ' order by outlet) as outlets,
        max(sentence) filter (where telling_number = 1) as first_sentence
    from {{ ref('tellings') }}
    group by event_id
)

select
    events.event_id,
    events.event_type,
    events.mode,
    events.event_date,
    {{ year_of('events.date_start', 'events.date_end') }} as year,
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
    tellings.outlets,
    tellings.first_sentence,
    events.mention_count,
    events.document_count,
    events.first_reported_on,
    events.confidence
from {{ ref('stg_events') }} as events
left join {{ ref('int_event_names') }} as names on events.event_id = names.event_id
left join tellings on events.event_id = tellings.event_id
left join {{ ref('stg_entities') }} as places on events.place_entity_id = places.entity_id
order by
    events.date_start nulls last,
    events.event_id
