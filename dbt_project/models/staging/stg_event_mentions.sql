-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    event_mention_id,
    event_id,
    document_id,
    sentence_index,
    start_char,
    end_char,
    event_type,
    event_date,
    date_start,
    date_end,
    date_basis,
    factuality,
    factuality_start_char,
    factuality_end_char,
    rule,
    statement_id,
    confidence
from {{ source('staging', 'event_mentions') }}
