-- Who said what about sanctions? Any form of "yaptırım" is found: yaptırımlar, yaptırımların, ...
--
-- published_on   day of the article; empty: not known
-- speaker        who said it, in the office held then
-- speech_act     what was done by saying it
-- content        what was said, in the words of the article
select
    published_on,
    speaker,
    office,
    speech_act,
    content
from marts.statements_with('yaptırım')
where same_as is null
order by
    published_on nulls last,
    path,
    statement_id;
