-- Whose dates differ, and do they contradict each other? A month and a day in it do not, nor do two days of one visit.
--
-- event_date          the date the texts together give
-- versions            each outlet with the dates it tells, in EDTF
-- is_contradiction    whether the event stands in marts.disagreements for its date
with dates as (
    select
        event_id,
        outlet,
        string_agg(distinct event_date, ', ' order by event_date) as dates
    from marts.tellings
    where
        factuality = 'occurred'
        and date_basis != 'publication'
        and duplicate_of is null
        and outlet is not null
    group by
        event_id,
        outlet
)

select
    events.event_type,
    events.actors,
    events.event_date,
    string_agg(dates.outlet || ': ' || dates.dates, '; ' order by dates.outlet) as versions,
    coalesce(bool_or(contains(disagreements.differs_in, 'date')), false) as is_contradiction
from dates
inner join marts.events as events on dates.event_id = events.event_id
left join marts.disagreements as disagreements on events.event_id = disagreements.event_id
group by
    events.event_id,
    events.event_type,
    events.actors,
    events.event_date
having count(distinct dates.dates) > 1
order by
    events.event_date,
    events.event_id;
