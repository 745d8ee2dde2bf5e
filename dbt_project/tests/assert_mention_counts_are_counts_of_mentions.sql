{{ config(meta={'dagster': {'ref': {'name': 'stg_events'}}}) }}

select
    events.event_id,
    events.mention_count,
    count(mentions.event_mention_id) as counted
from {{ ref('stg_events') }} as events
left join {{ ref('stg_event_mentions') }} as mentions on events.event_id = mentions.event_id
group by events.event_id, events.mention_count
having events.mention_count != count(mentions.event_mention_id)
