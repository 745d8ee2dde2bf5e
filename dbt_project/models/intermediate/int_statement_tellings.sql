select
    coalesce(statements.same_as, statements.statement_id) as statement_id,
    count(distinct coalesce(documents.duplicate_of, documents.document_id)) as telling_count
from {{ ref('stg_statements') }} as statements
inner join {{ ref('stg_documents') }} as documents on statements.document_id = documents.document_id
group by coalesce(statements.same_as, statements.statement_id)
