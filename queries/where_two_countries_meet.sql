-- Where do Russians and North Koreans meet?
--
-- place               as precisely as is told, a country where no more is; empty: nobody says
-- place_country_code  the country it lies in
-- meeting_count       meetings there
-- years               in which years; those without a year left out
select
    place,
    place_country_code,
    count(*) as meeting_count,
    string_agg(distinct year, ', ' order by year) as years
from marts.events
where
    event_type = 'meeting'
    and factuality = 'occurred'
    and contains(country_codes, 'PRK')
    and contains(country_codes, 'RUS')
group by
    place,
    place_country_code
order by
    meeting_count desc,
    place asc nulls last;
