with people as (
    select
        entity_id,
        name,
        country_code,
        reference_id
    from {{ ref('stg_entities') }}
    where kind = 'person'
),

holdings as (
    select *
    from {{ ref('stg_office_holdings') }}
    qualify source = 'reference' or count(*) filter (where source = 'reference') over (partition by entity_id) = 0
),

offices as (
    select
        entity_id,
        string_agg(
            office || case
                when first_seen is null and last_seen is null then ''
                else concat(' (', strftime(first_seen, '%Y-%m-%d'), ' – ', strftime(last_seen, '%Y-%m-%d'), ')')
            end,
            '; '
            order by first_seen nulls last, office, source
        ) as offices
    from holdings
    group by entity_id
),

seen as (
    select
        mentions.entity_id,
        min(documents.published_on) as first_seen_on,
        max(documents.published_on) as last_seen_on,
        count(distinct mentions.document_id) as document_count
    from {{ ref('stg_entity_mentions') }} as mentions
    inner join people on mentions.entity_id = people.entity_id
    inner join {{ ref('stg_documents') }} as documents on mentions.document_id = documents.document_id
    group by mentions.entity_id
),

met as (
    select
        participants.entity_id,
        count(distinct events.event_id) as met_count
    from {{ ref('stg_event_participants') }} as participants
    inner join people on participants.entity_id = people.entity_id
    inner join {{ ref('stg_events') }} as events on participants.event_id = events.event_id
    where
        events.factuality = 'occurred'
        and events.event_type in ('meeting', 'phone_call')
    group by participants.entity_id
),

quoted as (
    select
        speaker_id as entity_id,
        count(distinct statement_id) as quoted_count
    from {{ ref('int_statement_speakers') }}
    group by speaker_id
)

select
    people.entity_id,
    people.name,
    people.country_code,
    people.reference_id,
    offices.offices,
    seen.first_seen_on,
    seen.last_seen_on,
    coalesce(seen.document_count, 0) as document_count,
    coalesce(met.met_count, 0) as met_count,
    coalesce(quoted.quoted_count, 0) as quoted_count
from people
left join offices on people.entity_id = offices.entity_id
left join seen on people.entity_id = seen.entity_id
left join met on people.entity_id = met.entity_id
left join quoted on people.entity_id = quoted.entity_id
order by
    people.name,
    people.entity_id
