-- Which offices did Vladimir Putin hold, and when?
--
-- office                   as the reference data name it
-- first_seen, last_seen    first and last day of the term; last_seen empty: still held, or unknown
-- quoted_count             utterances quoted from the articles in that office; those without a year left out
select
    holdings.office,
    holdings.first_seen,
    holdings.last_seen,
    coalesce(sum(quoted.statement_count) filter (
        where quoted.year between year(holdings.first_seen) and coalesce(year(holdings.last_seen), 9999)
    ), 0)::bigint as quoted_count
from marts.officials as officials
inner join staging.office_holdings as holdings on officials.entity_id = holdings.entity_id
left join marts.statements_by_official as quoted
    on
        officials.entity_id = quoted.entity_id
        and holdings.office = quoted.office
where
    officials.name = 'Vladimir Putin'
    and holdings.source = 'reference'
group by
    holdings.office,
    holdings.first_seen,
    holdings.last_seen
order by holdings.first_seen;
