-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    mention_id,
    document_id,
    entity_id,
    start_char,
    end_char,
    form,
    office,
    office_code
from {{ source('staging', 'entity_mentions') }}
