with visitors as (
    select
        visits.event_id as visit_id,
        visits.place_country_code,
        visitors.entity_id,
        days.started_on,
        days.ended_on,
        -- A visit is often told by one of its days only, and of some the month alone is known.
        coalesce(days.started_on - {{ var('days_around_a_visit') }}, visits.date_start) as searched_from,
        coalesce(days.ended_on + {{ var('days_around_a_visit') }}, visits.date_end) as searched_until
    from {{ ref('stg_events') }} as visits
    inner join {{ ref('stg_event_participants') }} as visitors on visits.event_id = visitors.event_id
    left join {{ ref('int_visit_days') }} as days on visits.event_id = days.event_id
    where
        visits.event_type = 'visit'
        and visits.factuality = 'occurred'
        and visitors.role = 'actor'
),

meetings as (
    select
        meetings.event_id as meeting_id,
        meetings.place_country_code,
        meetings.date_start,
        meetings.date_end,
        coalesce(meetings.date_precision in ('day', 'interval'), false) as has_day,
        participants.entity_id
    from {{ ref('stg_events') }} as meetings
    inner join {{ ref('stg_event_participants') }} as participants on meetings.event_id = participants.event_id
    where
        meetings.event_type = 'meeting'
        and meetings.factuality = 'occurred'
),

-- One row a day, so that a meeting is looked up by its day and not compared with every visit of a lifetime.
days as (
    select
        *,
        unnest(generate_series(searched_from, searched_until, interval 1 day))::date as day
    from visitors
    where date_diff('day', searched_from, searched_until) < 31
),

by_day as (
    select
        days.visit_id,
        meetings.meeting_id
    from days
    inner join meetings on days.entity_id = meetings.entity_id and days.day = meetings.date_start
    where
        meetings.has_day
        and (
            days.place_country_code = meetings.place_country_code
            or meetings.place_country_code is null
            and meetings.date_start >= days.started_on
            and meetings.date_end <= days.ended_on
        )
),

-- "... gittiği Pyongyang'da ... ile görüştü": one sentence tells both, whatever it says of the day. The sentences come
-- first: in a large corpus everybody who travels has met somebody somewhere.
told_together as materialized (
    select distinct
        told_visits.event_id as visit_id,
        told_meetings.event_id as meeting_id
    from {{ ref('stg_event_mentions') }} as told_visits
    inner join {{ ref('stg_event_mentions') }} as told_meetings
        on
            told_visits.document_id = told_meetings.document_id
            and told_visits.sentence_index = told_meetings.sentence_index
    where
        told_visits.event_type = 'visit'
        and told_meetings.event_type = 'meeting'
),

by_sentence as (
    select
        visitors.visit_id,
        meetings.meeting_id
    from told_together
    inner join visitors on told_together.visit_id = visitors.visit_id
    inner join meetings
        on
            told_together.meeting_id = meetings.meeting_id
            and visitors.entity_id = meetings.entity_id
    where
        (visitors.started_on is null or not meetings.has_day)
        and coalesce(visitors.place_country_code = meetings.place_country_code, true)
)

select
    visit_id,
    meeting_id
from by_day
union
select
    visit_id,
    meeting_id
from by_sentence
