-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    document_id,
    furniture_index,
    start_char,
    end_char,
    text
from {{ source('staging', 'furniture') }}
