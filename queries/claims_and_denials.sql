-- Which accusations and allegations were denied, and by whom?
--
-- event_date   when the claim was made; empty: nobody says
-- made_by      who made it; empty: nobody is named
-- made_about   whom it is about
-- claim        in the words of the article
-- denied_by    who denied it
-- denial       the sentence that tells the denial first
with denied as (
    select
        event_id as claim_id,
        unnest(denial_event_ids) as denial_id
    from marts.claims
)

select
    claims.event_date,
    claims.made_by,
    claims.made_about,
    claims.claim,
    claims.denied_by,
    min_by(tellings.sentence, tellings.telling_number) as denial
from denied
inner join marts.claims as claims on denied.claim_id = claims.event_id
inner join marts.tellings as tellings on denied.denial_id = tellings.event_id
group by
    claims.event_id,
    claims.event_date,
    claims.made_by,
    claims.made_about,
    claims.claim,
    claims.denied_by
order by
    claims.event_date nulls last,
    claims.claim;
