-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    entity_id,
    kind,
    name,
    aliases,
    country_code,
    reference_id
from {{ source('staging', 'entities') }}
