-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    event_id,
    entity_id,
    role,
    office,
    office_code,
    country_code
from {{ source('staging', 'event_participants') }}
