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
    select
        statement_id,
        unnest(joint_speaker_ids) as speaker_id,
        null as office,
        manner,
        speech_act,
        telling_count,
        counted_on
    from statements
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
