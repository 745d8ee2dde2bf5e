-- On what level do Russia and North Korea meet, over the years?
--
-- year             empty: the dates name none
-- leader_count     meetings in which a head of state or government took part
-- minister_count   meetings in which a minister, and nobody higher, took part
-- other_count      lower ones, and those told without an office
select
    year,
    leader_meeting_count as leader_count,
    minister_meeting_count as minister_count,
    other_meeting_count as other_count
from marts.meetings_per_year
where
    country_a = 'PRK'
    and country_b = 'RUS'
    and meeting_count > 0
order by year nulls last;
