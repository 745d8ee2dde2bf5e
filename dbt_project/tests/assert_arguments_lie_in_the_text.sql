{{ config(meta={'dagster': {'ref': {'name': 'stg_event_mention_arguments'}}}) }}

select
    arguments.event_mention_id,
    arguments.start_char,
    arguments.end_char
from {{ ref('stg_event_mention_arguments') }} as arguments
inner join {{ ref('stg_event_mentions') }} as mentions
    on arguments.event_mention_id = mentions.event_mention_id
inner join {{ ref('stg_documents') }} as documents on mentions.document_id = documents.document_id
where
    arguments.start_char < 0
    or arguments.end_char <= arguments.start_char
    or arguments.end_char > length(documents.text)
