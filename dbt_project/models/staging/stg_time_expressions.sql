-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    document_id,
    start_char,
    end_char,
    value,
    date_start,
    date_end,
    precision,
    basis,
    rule
from {{ source('staging', 'time_expressions') }}
