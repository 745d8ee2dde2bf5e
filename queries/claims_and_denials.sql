-- Which accusations and allegations were denied, and by whom?
--
-- event_date   when the claim was made; empty: nobody says
-- made_by      who made it; empty: nobody is named
-- made_about   whom it is about
-- claim        in the words of the article
-- denied_by    who denied it
-- denial       the sentence that tells the denial first
select
    claims.event_date,
    claims.made_by,
    claims.made_about,
    claims.claim,
    claims.denied_by,
    min_by(tellings.sentence, tellings.telling_number) as denial
from marts.claims as claims
inner join marts.tellings as tellings on list_contains(claims.denial_event_ids, tellings.event_id)
group by all
order by
    claims.event_date nulls last,
    claims.claim;
