-- With whom did Kim Jong-un take part in events, and who took part in theirs without him?
--
-- neighbour      a person who took part in an event of his that happened
-- event_count    how many such events there are
-- event_types    of which types
-- beyond         people who took part in events of the neighbour without him
with together as (
    select distinct
        one.entity_id,
        other.entity_id as other_id,
        events.event_id,
        events.event_type
    from staging.event_participants as one
    inner join staging.event_participants as other on one.event_id = other.event_id and one.entity_id != other.entity_id
    inner join marts.events as events on one.event_id = events.event_id
    inner join marts.officials as people on other.entity_id = people.entity_id
    where events.factuality = 'occurred'
),

his as (
    select together.*
    from together
    inner join marts.officials as self on together.entity_id = self.entity_id
    where self.name = 'Kim Jong-un'
),

neighbours as (
    select
        other_id as entity_id,
        count(*) as event_count,
        string_agg(distinct event_type, '; ' order by event_type) as event_types
    from his
    group by other_id
),

without_him as (
    select *
    from together
    where event_id not in (select his.event_id from his)
)

select
    people.name as neighbour,
    neighbours.event_count,
    neighbours.event_types,
    string_agg(distinct others.name, '; ' order by others.name) as beyond
from neighbours
inner join marts.officials as people on neighbours.entity_id = people.entity_id
left join without_him on neighbours.entity_id = without_him.entity_id
left join marts.officials as others on without_him.other_id = others.entity_id
group by
    people.entity_id,
    people.name,
    neighbours.event_count,
    neighbours.event_types
order by
    neighbours.event_count desc,
    people.name asc;
