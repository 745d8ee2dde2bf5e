-- Who met whom most?
--
-- person_a, person_b   two people, in the order of the alphabet
-- meeting_count        meetings, and phone calls, that happened and in which both took part
-- first_met, last_met  the earliest and the latest of them, as precisely as the texts say
select
    one_name.name as person_a,
    other_name.name as person_b,
    count(distinct events.event_id) as meeting_count,
    min_by(events.event_date, events.date_start) as first_met,
    max_by(events.event_date, events.date_start) as last_met
from marts.events as events
inner join staging.event_participants as one on events.event_id = one.event_id
inner join staging.event_participants as other on events.event_id = other.event_id
inner join staging.entities as one_name on one.entity_id = one_name.entity_id
inner join staging.entities as other_name on other.entity_id = other_name.entity_id
where
    events.factuality = 'occurred'
    and events.event_type in ('meeting', 'phone_call')
    and one_name.kind = 'person'
    and other_name.kind = 'person'
    and one_name.name < other_name.name
group by
    one_name.name,
    other_name.name
order by
    meeting_count desc,
    person_a asc,
    person_b asc
limit 10;
