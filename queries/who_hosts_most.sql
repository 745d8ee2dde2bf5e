-- Which countries are visited most, and by whom?
--
-- visit_count     visits that happened
-- meeting_count   meetings held during them
-- visitors        who came
select
    place_country_code as country,
    count(*) as visit_count,
    sum(meeting_count)::bigint as meeting_count,
    string_agg(distinct visitors, '; ' order by visitors) as visitors
from marts.visits
group by place_country_code
order by
    visit_count desc,
    country asc;
