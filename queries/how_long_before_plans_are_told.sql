-- How long before its day was announced what was then held?
--
-- announced_on    day of the first article that tells of the plan
-- date_start      first day of the event
-- days_ahead      days between the two
select
    plans.event_type,
    plans.actors,
    plans.recipients,
    plans.announced_on,
    plans.announced_by,
    events.date_start,
    date_diff('day', plans.announced_on, events.date_start) as days_ahead
from marts.plans as plans
inner join marts.events as events on plans.event_id = events.event_id
where
    plans.outcome = 'held'
    and events.date_precision = 'day'
    and plans.announced_on is not null
order by
    days_ahead desc,
    plans.event_id asc;
