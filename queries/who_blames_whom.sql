-- Which country criticises, accuses, summons or threatens which, more than once?
--
-- from_country, to_country    who does it, to whom
-- event_count                 criticisms, accusations, summonses and threats
-- last_date                   date of the latest that has one
select
    one.country_code as from_country,
    other.country_code as to_country,
    count(distinct events.event_id) as event_count,
    max_by(events.event_date, events.date_start) as last_date
from marts.events as events
inner join staging.event_participants as one on events.event_id = one.event_id and one.role = 'actor'
inner join staging.event_participants as other on events.event_id = other.event_id and other.role = 'recipient'
where
    events.factuality = 'occurred'
    and events.event_type in ('criticism', 'accusation', 'summons', 'threat')
    and one.country_code != other.country_code
group by
    one.country_code,
    other.country_code
having count(distinct events.event_id) > 1
order by
    event_count desc,
    from_country asc,
    to_country asc;
