select
    event_type,
    definition,
    plover_type,
    plover_mode,
    cameo_code,
    quad,
    quad_name,
    plover_score,
    plover_draft_score,
    goldstein,
    scale_source
from {{ ref('event_types') }}
order by event_type
