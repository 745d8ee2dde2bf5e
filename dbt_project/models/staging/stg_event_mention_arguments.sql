-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    event_mention_id,
    argument,
    entity_id,
    start_char,
    end_char,
    slot
from {{ source('staging', 'event_mention_arguments') }}
