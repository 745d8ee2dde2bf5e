-- What does each outlet cover, and how much of it has nobody else?
--
-- outlet                 empty: not known; what is told there counts as told by one outlet more
-- article_count          articles, copies included
-- event_count            events told, by month; one told in two months counts in both
-- first_reported_count   of these, events nobody told on an earlier day
-- own_share              share of events that no other outlet tells
select
    outlet,
    sum(article_count)::bigint as article_count,
    sum(copy_count)::bigint as copy_count,
    sum(event_count)::bigint as event_count,
    sum(first_reported_count)::bigint as first_reported_count,
    round(1 - sum(shared_event_count) / sum(event_count), 2) as own_share
from marts.coverage
group by outlet
order by
    event_count desc,
    outlet asc;
