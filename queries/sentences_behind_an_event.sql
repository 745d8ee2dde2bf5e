-- What is the evidence: which sentences tell of the meeting of Putin and Kim Jong-un in September 2023, what was read
-- from them, and by which rule?
--
-- telling_number    in the order of the articles' days
-- event_date        as this telling has it, in EDTF
-- date_basis        explicit, relative or discourse: of the text; publication: the day of the paper
-- rule              the entry of the lexicon, or the rule, that made the row
select
    tellings.telling_number,
    tellings.published_on,
    tellings.path,
    tellings.sentence,
    tellings.trigger_words,
    tellings.event_date,
    tellings.date_basis,
    tellings.factuality,
    tellings.rule
from marts.tellings as tellings
inner join marts.events as events on tellings.event_id = events.event_id
where
    events.event_type = 'meeting'
    and events.event_date = '2023-09-13'
    and contains(events.actors, 'Kim Jong-un')
    and contains(events.actors, 'Vladimir Putin')
order by tellings.telling_number;
