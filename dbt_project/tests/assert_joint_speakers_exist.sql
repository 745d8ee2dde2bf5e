{{ config(meta={'dagster': {'ref': {'name': 'stg_statements'}}}) }}

with joint as (
    select
        statement_id,
        unnest(joint_speaker_ids) as speaker_id
    from {{ ref('stg_statements') }}
)

select
    joint.statement_id,
    joint.speaker_id
from joint
left join {{ ref('stg_entities') }} as entities on joint.speaker_id = entities.entity_id
where entities.entity_id is null
