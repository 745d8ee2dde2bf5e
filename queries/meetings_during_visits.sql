-- Whom did visitors meet where they went?
--
-- started_on    first day on which a text has the visitor there or in a meeting of the trip; empty: none says
-- places        where the visitor went in that country, on one trip
-- met           who took part in a meeting held during it
-- event_date    day of the meeting
with trips as (
    select
        trip_id,
        visitors,
        min(started_on) as started_on,
        string_agg(distinct place, '; ' order by place) as places,
        unnest(list_distinct(flatten(list(meeting_event_ids)))) as meeting_id
    from marts.visits
    where meeting_count > 0
    group by
        trip_id,
        visitors
)

select
    least(
        trips.started_on,
        min(events.date_start) filter (where events.date_basis != 'publication')
            over (partition by trips.trip_id, trips.visitors)
    ) as started_on,
    trips.visitors,
    trips.places,
    events.actors as met,
    events.event_date
from trips
inner join marts.events as events on trips.meeting_id = events.event_id
order by
    started_on nulls last,
    trips.visitors,
    events.event_date,
    met;
