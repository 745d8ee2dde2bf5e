{{ config(meta={'dagster': {'ref': {'name': 'stg_statements'}}}) }}

select
    statements.statement_id,
    statements.cue
from {{ ref('stg_statements') }} as statements
inner join {{ ref('stg_documents') }} as documents on statements.document_id = documents.document_id
where
    statements.cue
    != {{ quote_of('documents.text', 'statements.cue_start_char', 'statements.cue_end_char') }}
