-- Who reported first what several outlets told, and how much later were the others?
--
-- first_told_on    day of the first article of an outlet that is known; an announcement counts, too
-- first_outlets    outlets that told it on that day
-- later_outlets    others, with the days they were later
with told as (
    select
        event_id,
        outlet,
        min(published_on) as told_on
    from marts.tellings
    where
        duplicate_of is null
        and outlet is not null
        and published_on is not null
    group by
        event_id,
        outlet
),

ranked as (
    select
        *,
        min(told_on) over (partition by event_id) as first_told_on
    from told
)

select
    events.event_type,
    events.event_date,
    events.actors,
    events.recipients,
    events.place,
    ranked.first_told_on,
    string_agg(ranked.outlet, '; ' order by ranked.outlet)
    filter (where ranked.told_on = ranked.first_told_on) as first_outlets,
    string_agg(
        ranked.outlet || ' +' || date_diff('day', ranked.first_told_on, ranked.told_on),
        '; ' order by ranked.told_on, ranked.outlet
    ) filter (where ranked.told_on > ranked.first_told_on) as later_outlets
from ranked
inner join marts.events as events on ranked.event_id = events.event_id
group by
    events.event_id,
    events.event_type,
    events.event_date,
    events.actors,
    events.recipients,
    events.place,
    ranked.first_told_on
having count(*) > 1
order by
    ranked.first_told_on,
    events.event_id;
