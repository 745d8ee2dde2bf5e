-- Who travels to whom, Russians or North Koreans, year by year?
--
-- year            year in which the visit began; empty: nobody says
-- prk_to_rus      visits of North Koreans to Russia
-- rus_to_prk      visits of Russians to North Korea
-- travellers      who travelled
select
    year,
    count(*) filter (where visitor_country_codes = 'PRK') as prk_to_rus,
    count(*) filter (where visitor_country_codes = 'RUS') as rus_to_prk,
    string_agg(distinct visitors, '; ' order by visitors) as travellers
from marts.visits
where
    visitor_country_codes = 'PRK' and place_country_code = 'RUS'
    or visitor_country_codes = 'RUS' and place_country_code = 'PRK'
group by year
order by year nulls last;
