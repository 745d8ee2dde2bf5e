-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    document_id,
    sentence_index,
    start_char,
    end_char,
    kind
from {{ source('staging', 'sentences') }}
