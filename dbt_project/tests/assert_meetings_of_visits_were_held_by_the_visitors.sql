{{ config(meta={'dagster': {'ref': {'name': 'visits'}}}) }}

with held as (
    select
        event_id as visit_id,
        unnest(meeting_event_ids) as meeting_id
    from {{ ref('visits') }}
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
where
    meetings.event_id is null
    or not exists (
        select 1
        from {{ ref('stg_event_participants') }} as visitors
        inner join {{ ref('stg_event_participants') }} as present on visitors.entity_id = present.entity_id
        where
            visitors.event_id = held.visit_id
            and visitors.role = 'actor'
            and present.event_id = held.meeting_id
    )
