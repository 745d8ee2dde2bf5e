-- What was announced and, as far as is told, never happened: called off, put off, or past its day with nothing more
-- heard?
--
-- announced_on   day of the first article that tells of the plan
-- planned_for    when it was to be, in EDTF
-- outcome        cancelled, postponed or open
-- announcement   the sentence that tells of the plan
select
    plans.announced_on,
    plans.event_type,
    plans.actors,
    plans.recipients,
    plans.planned_for,
    plans.outcome,
    plans.announcement
from marts.plans as plans
inner join marts.events as events on plans.event_id = events.event_id
where
    plans.event_type in ('meeting', 'visit', 'phone_call')
    and (
        plans.outcome in ('cancelled', 'postponed')
        or plans.outcome = 'open' and events.date_end < (select max(documents.published_on) from staging.documents)
    )
order by
    plans.announced_on,
    plans.announcement;
