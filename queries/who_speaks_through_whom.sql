-- Whose words reached the papers through somebody else, and through whom?
--
-- via               who passed them on: an agency, a paper, another official
-- speaker           whose words they are
-- statement_count   how many such statements there are
-- first_words       what the first of them begins with
select
    via,
    speaker,
    count(*) as statement_count,
    left(min_by(content, coalesce(published_on, date '9999-12-31')), 60) as first_words
from marts.statements
where
    via is not null
    and same_as is null
group by
    via,
    speaker
order by
    statement_count desc,
    via asc,
    speaker asc;
