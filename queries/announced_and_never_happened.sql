-- Which visits, meetings and calls were announced and, as far as is told, never happened: called off, put off, past
-- their day with nothing more heard, or without a day?
--
-- announced_on      day of the first article that tells of the plan; empty: none does before it was called or put off
-- planned_for       when it was to be, in EDTF
-- outcome           cancelled, postponed or open
-- announcement      the sentence that tells of the plan
-- outcome_sentence  the sentence that calls it off or puts it off
select
    announced_on,
    event_type,
    actors,
    recipients,
    planned_for,
    outcome,
    announcement,
    outcome_sentence
from marts.plans
where
    event_type in ('meeting', 'visit', 'phone_call')
    and (outcome in ('cancelled', 'postponed') or outcome = 'open' and is_overdue is distinct from false)
order by
    coalesce(announced_on, outcome_told_on),
    event_id;
