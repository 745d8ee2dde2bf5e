-- A table, because several models read it over and over.
{{ config(materialized='table') }}

-- Of the events that several outlets tell in words of their own.
with tellings as (
    select
        mentions.event_mention_id,
        mentions.event_id,
        mentions.event_type,
        mentions.event_date,
        mentions.date_start,
        mentions.date_end,
        mentions.date_basis,
        mentions.factuality,
        documents.outlet,
        documents.published_on
    from {{ ref('stg_event_mentions') }} as mentions
    inner join {{ ref('stg_documents') }} as documents on mentions.document_id = documents.document_id
    where
        documents.duplicate_of is null
        and documents.outlet is not null
)

select *
from tellings
qualify min(outlet) over (partition by event_id) != max(outlet) over (partition by event_id)
