-- A table, because several models read it over and over; spans and no words, which `tellings` cuts from the text.
{{ config(materialized='table') }}

-- Numbered before the rest is added: sorting is quick where rows are narrow.
with numbered as (
    select
        mentions.event_mention_id,
        row_number() over (
            partition by mentions.event_id
            order by documents.published_on nulls last, documents.path, mentions.start_char, mentions.event_mention_id
        ) as telling_number
    from {{ ref('stg_event_mentions') }} as mentions
    inner join {{ ref('stg_documents') }} as documents on mentions.document_id = documents.document_id
)

select
    mentions.event_mention_id,
    mentions.event_id,
    mentions.document_id,
    mentions.sentence_index,
    mentions.event_type,
    mentions.event_date,
    mentions.date_start,
    mentions.date_end,
    mentions.date_basis,
    mentions.factuality,
    mentions.rule,
    mentions.statement_id,
    mentions.confidence,
    documents.outlet,
    documents.published_on,
    documents.duplicate_of,
    mentions.start_char,
    mentions.end_char,
    mentions.factuality_start_char,
    mentions.factuality_end_char,
    sentences.start_char as sentence_start_char,
    sentences.end_char as sentence_end_char,
    numbered.telling_number
from {{ ref('stg_event_mentions') }} as mentions
inner join numbered on mentions.event_mention_id = numbered.event_mention_id
inner join {{ ref('stg_documents') }} as documents on mentions.document_id = documents.document_id
left join {{ ref('stg_sentences') }} as sentences
    on
        mentions.document_id = sentences.document_id
        and mentions.sentence_index = sentences.sentence_index
