{{ config(post_hook="{{ create_word_search('statements_with', this, 'content') }}") }}

with joint_speakers as (
    select
        statements.statement_id,
        string_agg(distinct entities.name, '; ' order by entities.name) as names
    from (
        select
            statement_id,
            unnest(joint_speaker_ids) as speaker_id
        from {{ ref('stg_statements') }}
    ) as statements
    inner join {{ ref('stg_entities') }} as entities on statements.speaker_id = entities.entity_id
    group by statements.statement_id
),

copies as (
    select
        duplicate_of as document_id,
        string_agg(distinct outlet, '; ' order by outlet) as outlets
    from {{ ref('stg_documents') }}
    where duplicate_of is not null
    group by duplicate_of
)

select
    statements.statement_id,
    statements.speaker_id,
    speakers.name as speaker,
    joint_speakers.names as joint_speakers,
    statements.office,
    speakers.country_code,
    {{ quote_of('documents.text', 'statements.start_char', 'statements.end_char') }} as content,
    statements.manner,
    statements.speech_act,
    statements.cue,
    addressees.name as addressee,
    via.name as via,
    statements.stated_on,
    statements.same_as,
    tellings.telling_count,
    documents.published_on,
    documents.outlet,
    copies.outlets as copied_by,
    documents.title,
    documents.url,
    documents.path,
    statements.document_id
from {{ ref('stg_statements') }} as statements
inner join {{ ref('stg_documents') }} as documents on statements.document_id = documents.document_id
left join {{ ref('stg_entities') }} as speakers on statements.speaker_id = speakers.entity_id
left join {{ ref('stg_entities') }} as addressees on statements.addressee_id = addressees.entity_id
left join {{ ref('stg_entities') }} as via on statements.via_entity_id = via.entity_id
left join joint_speakers on statements.statement_id = joint_speakers.statement_id
left join copies on statements.document_id = copies.document_id
left join {{ ref('int_statement_tellings') }} as tellings on statements.statement_id = tellings.statement_id
where documents.duplicate_of is null or statements.same_as is null
order by
    documents.published_on nulls last,
    documents.path,
    statements.start_char,
    statements.statement_id
