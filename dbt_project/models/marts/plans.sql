-- Few events are planned: what is told of the others need not be looked at.
with tellings as (
    select
        event_mention_id,
        event_id,
        telling_number,
        document_id,
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
        -- An article that tells of the setback alone says, too, for when it was planned.
        coalesce(
            min_by(event_date, telling_number) filter (where factuality = 'planned'),
            min_by(event_date, telling_number) filter (where factuality in ('postponed', 'cancelled'))
        ) as planned_for,
        max(published_on) as last_told_on
    from tellings
    group by event_id
),

-- The article that tells what became of a plan announces nothing, whatever it calls it: "planlanan ziyaret ertelendi".
articles as (
    select
        event_id,
        published_on,
        min(telling_number) filter (where factuality = 'planned') as planned_number,
        min(telling_number) filter (where factuality in ('occurred', 'postponed', 'cancelled', 'denied'))
            as outcome_number
    from tellings
    group by
        event_id,
        document_id,
        published_on
),

-- Nor does one that comes after it: when that plan was first told of, nobody says.
announced as (
    select
        event_id,
        min(planned_number) as telling_number
    from (
        select
            *,
            min(published_on) filter (where outcome_number is not null) over (partition by event_id) as outcome_told_on
        from articles
    ) as compared
    where
        outcome_number is null
        and coalesce(published_on <= outcome_told_on, true)
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
),

latest as (
    select max(published_on) as published_on
    from {{ ref('stg_documents') }}
),

plans as (
    select
        *,
        {{ plan_outcome('factuality') }} as outcome
    from {{ ref('events') }}
)

select
    plans.event_id,
    plans.event_type,
    plans.actors,
    plans.recipients,
    plans.country_codes,
    plans.place,
    told.planned_for,
    plans.outcome,
    case
        when plans.outcome != 'open' then false
        else plans.date_end < latest.published_on
    end as is_overdue,
    plans.event_date,
    announcements.published_on as announced_on,
    announcements.outlet as announced_by,
    announcements.sentence as announcement,
    ends.published_on as outcome_told_on,
    ends.outlet as outcome_told_by,
    ends.sentence as outcome_sentence,
    told.last_told_on,
    told.planned_count,
    told.postponed_count,
    told.cancelled_count,
    announcements.event_mention_id as announcement_mention_id,
    ends.event_mention_id as outcome_mention_id
from plans
inner join told on plans.event_id = told.event_id
cross join latest
left join announced on plans.event_id = announced.event_id
left join tellings as announcements
    on
        plans.event_id = announcements.event_id
        and announced.telling_number = announcements.telling_number
left join outcomes
    on
        plans.event_id = outcomes.event_id
        and plans.factuality = outcomes.factuality
left join tellings as ends
    on
        plans.event_id = ends.event_id
        and outcomes.outcome_number = ends.telling_number
order by
    told.last_told_on nulls last,
    plans.event_id
