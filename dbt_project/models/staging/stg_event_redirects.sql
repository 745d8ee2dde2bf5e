-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    old_event_id,
    new_event_id,
    redirected_at
from {{ source('staging', 'event_redirects') }}
