with claims as (
    select
        event_id,
        any_value(claim_kind) as claim_kind,
        list(distinct subject_id order by subject_id) filter (where subject_id != event_id) as alleged_event_ids
    from {{ ref('int_claims') }}
    group by event_id
),

words as (
    select
        tellings.event_id,
        min_by(tellings.statement_id, tellings.telling_number) as statement_id,
        min_by(statements.speaker_id, tellings.telling_number) as speaker_id,
        min_by(
            {{ quote_of('documents.text', 'statements.start_char', 'statements.end_char') }}, tellings.telling_number
        ) as content
    from {{ ref('int_event_tellings') }} as tellings
    inner join {{ ref('stg_statements') }} as statements on tellings.statement_id = statements.statement_id
    inner join {{ ref('stg_documents') }} as documents on statements.document_id = documents.document_id
    where tellings.event_id in (select claims.event_id from claims)
    group by tellings.event_id
),

denials as (
    select
        denials.claim_id,
        count(distinct denials.denial_id) as denial_count,
        string_agg(distinct deniers.name, '; ' order by deniers.name) as denied_by,
        list(distinct denials.denial_id order by denials.denial_id) as denial_event_ids
    from {{ ref('int_claim_denials') }} as denials
    inner join {{ ref('stg_entities') }} as deniers on denials.denier_id = deniers.entity_id
    group by denials.claim_id
)

select
    claims.event_id,
    claims.claim_kind,
    events.event_type,
    case claims.claim_kind when 'accusation' then events.actors else speakers.name end as made_by,
    case
        when claims.claim_kind = 'accusation' then events.recipients
        else concat_ws('; ', events.actors, events.recipients)
    end as made_about,
    events.country_codes,
    coalesce(words.content, events.first_sentence) as claim,
    events.event_date,
    events.year,
    coalesce(denials.denial_count, 0) as denial_count,
    denials.denied_by,
    denials.denial_event_ids,
    claims.alleged_event_ids,
    words.statement_id,
    events.document_count,
    events.first_reported_on
from claims
inner join {{ ref('events') }} as events on claims.event_id = events.event_id
left join words on claims.event_id = words.event_id
left join {{ ref('stg_entities') }} as speakers on words.speaker_id = speakers.entity_id
left join denials on claims.event_id = denials.claim_id
order by
    events.date_start nulls last,
    claims.event_id
