with named as (
    select
        claims.event_id,
        participants.country_code
    from {{ ref('int_claims') }} as claims
    inner join {{ ref('stg_event_participants') }} as participants on claims.subject_id = participants.event_id
    union
    select
        claims.event_id,
        entities.country_code
    from {{ ref('int_claims') }} as claims
    inner join {{ ref('stg_statements') }} as statements on claims.statement_id = statements.statement_id
    inner join {{ ref('stg_entity_mentions') }} as mentions
        on
            statements.document_id = mentions.document_id
            and statements.start_char <= mentions.start_char
            and statements.end_char >= mentions.end_char
    inner join {{ ref('stg_entities') }} as entities on mentions.entity_id = entities.entity_id
),

makers as (
    select
        participants.event_id,
        participants.country_code
    from {{ ref('int_claims') }} as claims
    inner join {{ ref('stg_event_participants') }} as participants on claims.event_id = participants.event_id
    where
        claims.claim_kind = 'accusation'
        and participants.role = 'actor'
    union
    select
        claims.event_id,
        speakers.country_code
    from {{ ref('int_claims') }} as claims
    inner join {{ ref('stg_statements') }} as statements on claims.statement_id = statements.statement_id
    inner join {{ ref('stg_entities') }} as speakers on statements.speaker_id = speakers.entity_id
)

select
    named.event_id,
    named.country_code
from named
left join makers
    on
        named.event_id = makers.event_id
        and named.country_code = makers.country_code
where
    named.country_code is not null
    and makers.event_id is null
