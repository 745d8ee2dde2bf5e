-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    entity_id,
    office,
    office_code,
    country_code,
    first_seen,
    last_seen,
    source
from {{ source('staging', 'office_holdings') }}
