with told as (
    select
        event_id,
        count(*) filter (where factuality = 'planned') as planned_count,
        count(*) filter (where factuality = 'postponed') as postponed_count,
        count(*) filter (where factuality = 'cancelled') as cancelled_count,
        min_by(event_date, telling_number) filter (where factuality = 'planned') as planned_for,
        min(telling_number) filter (where factuality in ('planned', 'postponed', 'cancelled')) as announced_number
    from {{ ref('tellings') }}
    group by event_id
    having bool_or(factuality in ('planned', 'postponed', 'cancelled'))
),

outcomes as (
    select
        event_id,
        factuality,
        min(telling_number) as outcome_number
    from {{ ref('tellings') }}
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
inner join {{ ref('tellings') }} as announcements
    on
        events.event_id = announcements.event_id
        and told.announced_number = announcements.telling_number
left join outcomes
    on
        events.event_id = outcomes.event_id
        and events.factuality = outcomes.factuality
left join {{ ref('tellings') }} as ends
    on
        events.event_id = ends.event_id
        and outcomes.outcome_number = ends.telling_number
order by
    announcements.published_on nulls last,
    events.event_id
