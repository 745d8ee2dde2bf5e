with origins as (
    select
        tellings.event_id,
        min_by(arguments.entity_id, (tellings.telling_number, arguments.entity_id)) as entity_id
    from {{ ref('int_event_tellings') }} as tellings
    inner join {{ ref('stg_event_mention_arguments') }} as arguments
        on tellings.event_mention_id = arguments.event_mention_id
    where arguments.argument = 'origin'
    group by tellings.event_id
),

meetings as (
    select
        held.visit_id,
        count(*) as meeting_count,
        list(events.event_id order by events.date_start nulls last, events.event_id) as meeting_event_ids,
        string_agg(events.actors, ' | ' order by events.date_start nulls last, events.event_id) as meetings
    from {{ ref('int_visit_meetings') }} as held
    inner join {{ ref('events') }} as events on held.meeting_id = events.event_id
    group by held.visit_id
)

select
    visits.event_id,
    trips.trip_id,
    visits.actors as visitors,
    visits.actor_country_codes as visitor_country_codes,
    places.name as origin,
    places.country_code as origin_country_code,
    visits.place,
    visits.place_country_code,
    visits.recipients as hosts,
    visits.country_codes,
    visits.event_date,
    visits.year,
    case when days.is_told then days.started_on end as started_on,
    case when days.is_told then days.ended_on end as ended_on,
    coalesce(meetings.meeting_count, 0) as meeting_count,
    meetings.meetings,
    meetings.meeting_event_ids,
    visits.mention_count,
    visits.document_count,
    visits.first_reported_on
from {{ ref('events') }} as visits
inner join {{ ref('int_trips') }} as trips on visits.event_id = trips.event_id
left join {{ ref('int_visit_days') }} as days on visits.event_id = days.event_id
left join origins on visits.event_id = origins.event_id
left join {{ ref('stg_entities') }} as places on origins.entity_id = places.entity_id
left join meetings on visits.event_id = meetings.visit_id
where not trips.is_sight
order by
    coalesce(days.started_on, visits.date_start) nulls last,
    visits.event_id
