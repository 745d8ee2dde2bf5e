-- A table, because several models read it over and over.
{{ config(materialized='table') }}

with alleged as (
    select distinct
        mentions.event_id,
        mentions.statement_id
    from {{ ref('stg_event_mentions') }} as mentions
    inner join {{ ref('stg_events') }} as events on mentions.event_id = events.event_id
    where events.factuality = 'alleged'
),

accusations as (
    select
        mentions.event_id,
        mentions.statement_id
    from {{ ref('stg_event_mentions') }} as mentions
    inner join {{ ref('stg_events') }} as events on mentions.event_id = events.event_id
    where
        events.event_type = 'accusation'
        and events.factuality = 'occurred'
),

-- What somebody is accused of, and who speaks of it, are one claim where one statement holds both.
accused_acts as (
    select
        accusations.event_id,
        alleged.event_id as alleged_event_id
    from accusations
    inner join alleged on accusations.statement_id = alleged.statement_id
),

claims as (
    select
        event_id,
        'accusation' as claim_kind,
        event_id as subject_id
    from accusations
    union
    select
        event_id,
        'accusation' as claim_kind,
        alleged_event_id as subject_id
    from accused_acts
    union
    select
        event_id,
        'allegation' as claim_kind,
        event_id as subject_id
    from alleged
    where event_id not in (select accused_acts.alleged_event_id from accused_acts)
)

select
    claims.event_id,
    claims.claim_kind,
    claims.subject_id,
    tellings.document_id,
    tellings.statement_id
from claims
inner join {{ ref('stg_event_mentions') }} as tellings on claims.event_id = tellings.event_id
