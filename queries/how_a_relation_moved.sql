-- How did the relation of the United States and North Korea move?
--
-- year                empty: the dates name none
-- cooperation_count   events of cooperation, in words and deeds
-- conflict_count      events of conflict, in words and deeds
-- from_usa, from_prk  events in which one acts upon the other
-- mean_goldstein      mean score of the events, from the means of the months: -10 is worst, 10 best
select
    year,
    sum(verbal_cooperation_count + material_cooperation_count)::bigint as cooperation_count,
    sum(verbal_conflict_count + material_conflict_count)::bigint as conflict_count,
    sum(b_to_a_count)::bigint as from_usa,
    sum(a_to_b_count)::bigint as from_prk,
    round(sum(mean_goldstein * event_count) / sum(event_count), 2) as mean_goldstein
from marts.dyads_by_month
where
    country_a = 'PRK'
    and country_b = 'USA'
group by year
order by year nulls last;
