-- Whom did visitors meet where they went?
--
-- started_on    first day on which a text has the visitor there
-- place         where the visitor went
-- met           who took part in a meeting held during the visit
-- event_date    day of the meeting
with held as (
    select
        visitors,
        place,
        started_on,
        unnest(meeting_event_ids) as meeting_id
    from marts.visits
)

select
    held.started_on,
    held.visitors,
    held.place,
    events.actors as met,
    events.event_date
from held
inner join marts.events as events on held.meeting_id = events.event_id
order by
    held.started_on nulls last,
    held.visitors,
    events.event_date,
    met;
