-- Who travels to whom, Russians or North Koreans, year by year?
--
-- year            year in which the trip began; empty: the dates name none
-- prk_to_rus      trips of North Koreans to Russia, however many places they visited there
-- rus_to_prk      trips of Russians to North Korea
-- travellers      who travelled
with trips as (
    select
        trip_id,
        place_country_code,
        visitors,
        min(year) as year
    from marts.visits
    where
        contains(visitor_country_codes, 'PRK') and place_country_code = 'RUS'
        or contains(visitor_country_codes, 'RUS') and place_country_code = 'PRK'
    group by
        trip_id,
        place_country_code,
        visitors
)

select
    year,
    count(*) filter (where place_country_code = 'RUS') as prk_to_rus,
    count(*) filter (where place_country_code = 'PRK') as rus_to_prk,
    string_agg(distinct visitors, '; ' order by visitors) as travellers
from trips
group by year
order by year nulls last;
