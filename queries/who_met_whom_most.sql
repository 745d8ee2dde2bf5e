-- Who met whom most?
--
-- person_a, person_b   two people, in the order of the alphabet; two of one name are two
-- meeting_count        meetings, and phone calls, that happened and in which both took part
-- first_met, last_met  the earliest and the latest of those with a date, as precisely as the texts say
-- undated_count        those without one, which may be earlier or later
select
    people.name as person_a,
    others.name as person_b,
    count(distinct events.event_id) as meeting_count,
    min_by(events.event_date, events.date_start) as first_met,
    max_by(events.event_date, events.date_start) as last_met,
    count(distinct events.event_id) filter (where events.date_start is null) as undated_count
from marts.events as events
inner join staging.event_participants as one on events.event_id = one.event_id
inner join staging.event_participants as other on events.event_id = other.event_id
inner join marts.officials as people on one.entity_id = people.entity_id
inner join marts.officials as others on other.entity_id = others.entity_id
where
    events.factuality = 'occurred'
    and events.event_type in ('meeting', 'phone_call')
    and (people.name, people.entity_id) < (others.name, others.entity_id)
group by
    people.entity_id,
    people.name,
    others.entity_id,
    others.name
order by
    meeting_count desc,
    person_a asc,
    person_b asc,
    people.entity_id asc,
    others.entity_id asc
limit 10;
