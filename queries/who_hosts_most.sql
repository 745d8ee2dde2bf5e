-- Which countries are visited most, and by whom?
--
-- trip_count      trips that were made, however many places were visited on one
-- meeting_count   meetings held during them, each once
-- visitors        who came
with held as (
    select
        place_country_code,
        count(distinct meeting_id) as meeting_count
    from (
        select
            place_country_code,
            unnest(meeting_event_ids) as meeting_id
        from marts.visits
    ) as during_visits
    group by place_country_code
)

select
    visits.place_country_code as country,
    count(distinct visits.trip_id) as trip_count,
    coalesce(any_value(held.meeting_count), 0) as meeting_count,
    string_agg(distinct visits.visitors, '; ' order by visits.visitors) as visitors
from marts.visits as visits
left join held on visits.place_country_code = held.place_country_code
group by visits.place_country_code
order by
    trip_count desc,
    country asc;
