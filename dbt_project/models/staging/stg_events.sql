-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    event_id,
    event_type,
    name,
    mode,
    event_date,
    date_start,
    date_end,
    date_precision,
    date_basis,
    place_entity_id,
    place_country_code,
    factuality,
    mention_count,
    document_count,
    first_reported_on,
    confidence
from {{ source('staging', 'events') }}
