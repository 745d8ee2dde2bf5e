-- A table, because several models read it over and over.
{{ config(materialized='table') }}

with alleged as (
    select distinct
        event_id,
        statement_id
    from {{ ref('stg_event_mentions') }}
    where factuality = 'alleged'
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
),

-- An article that tells of the act, if only to deny it, speaks of the claim.
told as (
    select
        *,
        event_id as told_id
    from claims
    union
    select
        *,
        subject_id as told_id
    from claims
)

select distinct
    told.event_id,
    told.claim_kind,
    told.subject_id,
    tellings.document_id,
    case when told.told_id = told.event_id and tellings.factuality != 'denied' then tellings.statement_id end
        as statement_id
from told
inner join {{ ref('stg_event_mentions') }} as tellings on told.told_id = tellings.event_id
