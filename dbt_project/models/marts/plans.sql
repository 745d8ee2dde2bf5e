-- Few events are planned: what is told of the others need not be looked at.
with tellings as (
    select
        event_mention_id,
        event_id,
        telling_number,
        factuality,
        event_date,
        published_on,
        outlet,
        sentence
    from {{ ref('tellings') }}
    where
        event_id in (
            select planned.event_id
            from {{ ref('tellings') }} as planned
            where planned.factuality in ('planned', 'postponed', 'cancelled')
        )
),

told as (
    select
        event_id,
        count(*) filter (where factuality = 'planned') as planned_count,
        count(*) filter (where factuality = 'postponed') as postponed_count,
        count(*) filter (where factuality = 'cancelled') as cancelled_count,
        min_by(event_date, telling_number) filter (where factuality = 'planned') as planned_for,
        min(telling_number) filter (where factuality in ('planned', 'postponed', 'cancelled')) as announced_number
    from tellings
    group by event_id
),

outcomes as (
    select
        event_id,
        factuality,
        min(telling_number) as outcome_number
    from tellings
    where factuality in ('occurred', 'postponed', 'cancelled', 'denied')
    group by
        event_id,
        factuality
)

select
    events.event_id,
    events.event_type,
    events.actors,
    events.recipients,
    events.country_codes,
    events.place,
    told.planned_for,
    {{ plan_outcome('events.factuality') }} as outcome,
    events.event_date,
    announcements.published_on as announced_on,
    announcements.outlet as announced_by,
    announcements.sentence as announcement,
    ends.published_on as outcome_told_on,
    ends.outlet as outcome_told_by,
    ends.sentence as outcome_sentence,
    told.planned_count,
    told.postponed_count,
    told.cancelled_count,
    announcements.event_mention_id as announcement_mention_id,
    ends.event_mention_id as outcome_mention_id
from {{ ref('events') }} as events
inner join told on events.event_id = told.event_id
inner join tellings as announcements
    on
        events.event_id = announcements.event_id
        and told.announced_number = announcements.telling_number
left join outcomes
    on
        events.event_id = outcomes.event_id
        and events.factuality = outcomes.factuality
left join tellings as ends
    on
        events.event_id = ends.event_id
        and outcomes.outcome_number = ends.telling_number
order by
    announcements.published_on nulls last,
    events.event_id
