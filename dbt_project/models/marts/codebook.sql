select
    event_type,
    definition,
    plover_type,
    plover_mode,
    cameo_code,
    quad,
    quad_name,
    plover_score,
    goldstein
from {{ ref('event_types') }}
order by event_type
