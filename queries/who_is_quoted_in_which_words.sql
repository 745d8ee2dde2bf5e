-- Who is quoted most, and in whose words: their own, or the writer's?
--
-- quoted_count              utterances, however many articles tell them
-- direct_share              share of them quoted word for word
-- accused, denied, warned   how often they did that by saying so
select
    name,
    country_code,
    sum(statement_count)::bigint as quoted_count,
    round(sum(direct_count) / sum(statement_count), 2) as direct_share,
    sum(accuse_count)::bigint as accused,
    sum(deny_count)::bigint as denied,
    sum(warn_count)::bigint as warned
from marts.statements_by_official
group by
    entity_id,
    name,
    country_code
order by
    quoted_count desc,
    name asc
limit 10;
