-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    path,
    reason,
    seen_at
from {{ source('staging', 'quarantine') }}
