{{ config(meta={'dagster': {'ref': {'name': 'stg_events'}}}) }}

select events.event_id
from {{ ref('stg_events') }} as events
left join {{ ref('stg_event_mentions') }} as mentions on events.event_id = mentions.event_id
where mentions.event_id is null
