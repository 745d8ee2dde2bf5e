with statements as (
    select
        statements.statement_id,
        statements.speaker_id,
        statements.joint_speaker_ids,
        statements.office,
        statements.manner,
        statements.speech_act,
        tellings.telling_count,
        coalesce(statements.stated_on, documents.published_on) as counted_on
    from {{ ref('stg_statements') }} as statements
    inner join {{ ref('stg_documents') }} as documents on statements.document_id = documents.document_id
    inner join {{ ref('int_statement_tellings') }} as tellings on statements.statement_id = tellings.statement_id
),

joint as (
    select
        statement_id,
        unnest(joint_speaker_ids) as speaker_id,
        manner,
        speech_act,
        telling_count,
        counted_on
    from statements
),

speakers as (
    select
        statement_id,
        speaker_id,
        office,
        manner,
        speech_act,
        telling_count,
        counted_on
    from statements
    where speaker_id is not null
    union all
    -- A statement keeps the office of its first speaker only; that of the others is the one begun last by then.
    select
        joint.statement_id,
        joint.speaker_id,
        max_by(holdings.office, holdings.first_seen) as office,
        joint.manner,
        joint.speech_act,
        joint.telling_count,
        joint.counted_on
    from joint
    left join {{ ref('stg_office_holdings') }} as holdings
        on
            joint.speaker_id = holdings.entity_id
            and joint.counted_on between holdings.first_seen and coalesce(holdings.last_seen, joint.counted_on)
            and holdings.source = 'reference'
    group by
        joint.statement_id,
        joint.speaker_id,
        joint.manner,
        joint.speech_act,
        joint.telling_count,
        joint.counted_on
)

select
    speakers.statement_id,
    speakers.speaker_id,
    speakers.office,
    speakers.manner,
    speakers.speech_act,
    speakers.telling_count,
    year(speakers.counted_on) as statement_year
from speakers
