{{ config(meta={'dagster': {'ref': {'name': 'stg_event_mentions'}}}) }}

select
    mentions.event_mention_id,
    mentions.event_date,
    documents.published_on
from {{ ref('stg_event_mentions') }} as mentions
inner join {{ ref('stg_documents') }} as documents on mentions.document_id = documents.document_id
where
    mentions.factuality = 'occurred'
    and mentions.date_start > documents.published_on
