{{ config(meta={'dagster': {'ref': {'name': 'stg_events'}}}) }}

-- The tellings may each be right and the event made of them not. An event of a month begins on its first day, so one
-- told within its month is none of these; an article that also tells it as coming, or as denied, is no proof.
with articles as (
    select
        mentions.event_id,
        documents.published_on
    from {{ ref('stg_event_mentions') }} as mentions
    inner join {{ ref('stg_documents') }} as documents on mentions.document_id = documents.document_id
    group by
        mentions.event_id,
        mentions.document_id,
        documents.published_on
    having bool_and(mentions.factuality = 'occurred')
)

select
    events.event_id,
    events.event_date,
    min(articles.published_on) as first_told_on
from {{ ref('stg_events') }} as events
inner join articles on events.event_id = articles.event_id
where events.factuality = 'occurred'
group by
    events.event_id,
    events.event_date,
    events.date_start
having events.date_start > min(articles.published_on)
