-- A view: copying the texts would take longer than cutting the sentences that are asked for.
{{ config(
    materialized='view',
    post_hook=[
        "{{ create_forms_of(this.schema) }}",
        "{{ create_word_search('sentences_with', this, 'sentence', is_view=true) }}"
    ]
) }}

select
    sentences.document_id,
    sentences.sentence_index,
    {{ quote_of('documents.text', 'sentences.start_char', 'sentences.end_char') }} as sentence,
    sentences.kind,
    documents.published_on,
    documents.outlet,
    documents.title,
    documents.url,
    documents.path,
    documents.duplicate_of
from {{ ref('stg_sentences') }} as sentences
inner join {{ ref('stg_documents') }} as documents on sentences.document_id = documents.document_id
