-- Somebody denies, or says of an act that it was not done.
with denials as (
    select
        mentions.event_id,
        mentions.document_id,
        participants.entity_id as denier_id,
        participants.country_code,
        mentions.date_end as denied_on
    from {{ ref('stg_event_mentions') }} as mentions
    inner join {{ ref('stg_event_participants') }} as participants on mentions.event_id = participants.event_id
    where
        mentions.event_type = 'denial'
        and mentions.factuality = 'occurred'
        and participants.role = 'actor'
    union all
    select
        mentions.event_id,
        mentions.document_id,
        statements.speaker_id as denier_id,
        speakers.country_code,
        coalesce(statements.stated_on, mentions.date_end) as denied_on
    from {{ ref('stg_event_mentions') }} as mentions
    inner join {{ ref('stg_statements') }} as statements on mentions.statement_id = statements.statement_id
    inner join {{ ref('stg_entities') }} as speakers on statements.speaker_id = speakers.entity_id
    where mentions.factuality = 'denied'
)

select distinct
    event_id,
    document_id,
    denier_id,
    country_code,
    denied_on
from denials
