-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    document_id,
    path,
    url,
    outlet,
    agency,
    title,
    published_on,
    published_on_basis,
    not_before,
    language,
    is_read,
    text,
    duplicate_of,
    extractor_version,
    extracted_at
from {{ source('staging', 'documents') }}
