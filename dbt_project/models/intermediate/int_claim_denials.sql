-- An article that tells a claim and a denial by somebody the claim is about tells the denial of this claim, unless it
-- was made before. Who denies it together with them denies it too.
with denied as (
    select distinct
        claims.event_id as claim_id,
        denials.event_id as denial_id,
        denials.document_id
    from {{ ref('int_claims') }} as claims
    inner join {{ ref('stg_events') }} as events on claims.event_id = events.event_id
    inner join {{ ref('int_claim_parties') }} as parties on claims.event_id = parties.event_id
    inner join {{ ref('int_denials') }} as denials
        on
            claims.document_id = denials.document_id
            and parties.country_code = denials.country_code
    where
        claims.subject_id != denials.event_id
        and coalesce(denials.denied_on >= events.date_start, true)
)

select distinct
    denied.claim_id,
    denied.denial_id,
    denials.denier_id
from denied
inner join {{ ref('int_denials') }} as denials
    on
        denied.denial_id = denials.event_id
        and denied.document_id = denials.document_id
