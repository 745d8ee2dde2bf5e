-- A view: copying the sentences would take longer than cutting those that are asked for.
{{ config(materialized='view') }}

select
    tellings.event_mention_id,
    tellings.event_id,
    tellings.telling_number,
    tellings.event_type,
    {{ quote_of('documents.text', 'tellings.sentence_start_char', 'tellings.sentence_end_char') }} as sentence,
    {{ quote_of('documents.text', 'tellings.start_char', 'tellings.end_char') }} as trigger_words,
    tellings.rule,
    tellings.event_date,
    tellings.date_start,
    tellings.date_end,
    tellings.date_basis,
    tellings.factuality,
    {{ quote_of('documents.text', 'tellings.factuality_start_char', 'tellings.factuality_end_char') }}
        as factuality_words,
    tellings.confidence,
    tellings.statement_id,
    tellings.document_id,
    tellings.sentence_index,
    tellings.published_on,
    tellings.outlet,
    documents.title,
    documents.url,
    documents.path,
    tellings.duplicate_of
from {{ ref('int_event_tellings') }} as tellings
inner join {{ ref('stg_documents') }} as documents on tellings.document_id = documents.document_id
