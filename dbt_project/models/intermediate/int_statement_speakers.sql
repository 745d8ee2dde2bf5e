with statements as (
    select
        statements.statement_id,
        statements.speaker_id,
        statements.joint_speaker_ids,
        statements.office,
        statements.manner,
        statements.speech_act,
        coalesce(statements.stated_on, documents.published_on) as counted_on
    from {{ ref('stg_statements') }} as statements
    inner join {{ ref('stg_documents') }} as documents on statements.document_id = documents.document_id
    where documents.duplicate_of is null
),

speakers as (
    select
        statement_id,
        speaker_id,
        office,
        manner,
        speech_act,
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
        counted_on
    from statements
)

select
    speakers.statement_id,
    speakers.speaker_id,
    speakers.office,
    speakers.manner,
    speakers.speech_act,
    year(speakers.counted_on) as statement_year
from speakers
