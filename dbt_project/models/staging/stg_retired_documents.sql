-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    document_id,
    path,
    url,
    outlet,
    title,
    published_on,
    language,
    text,
    extracted_at,
    retired_at
from {{ source('staging', 'retired_documents') }}
