{{ config(meta={'dagster': {'ref': {'name': 'visits'}}}) }}

with held as (
    select
        event_id as visit_id,
        unnest(meeting_event_ids) as meeting_id
    from {{ ref('visits') }}
),

attended as (
    select distinct
        held.visit_id,
        held.meeting_id
    from held
    inner join {{ ref('stg_event_participants') }} as visitors
        on held.visit_id = visitors.event_id and visitors.role = 'actor'
    inner join {{ ref('stg_event_participants') }} as present
        on held.meeting_id = present.event_id and visitors.entity_id = present.entity_id
)

select
    held.visit_id,
    held.meeting_id
from held
left join {{ ref('stg_events') }} as meetings
    on
        held.meeting_id = meetings.event_id
        and meetings.event_type = 'meeting'
        and meetings.factuality = 'occurred'
left join attended
    on held.visit_id = attended.visit_id and held.meeting_id = attended.meeting_id
where
    meetings.event_id is null
    or attended.visit_id is null
