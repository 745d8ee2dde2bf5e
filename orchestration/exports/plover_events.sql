-- Events that happened as PLOVER records, one a line: source, target, event, mode, and the sentence that tells it.
-- `date` is EDTF, as precise as the texts allow; null where nobody says when.
with participants as (
    select
        participants.event_id,
        list(
            {
                'actorText': entities.name,
                'code': participants.country_code,
                'sector': if(entities.kind = 'country' or participants.office_code is not null, 'GOV', null)
            }
            order by entities.name
        ) filter (where participants.role = 'actor') as source,
        list(
            {
                'actorText': entities.name,
                'code': participants.country_code,
                'sector': if(entities.kind = 'country' or participants.office_code is not null, 'GOV', null)
            }
            order by entities.name
        ) filter (where participants.role = 'recipient') as target
    from staging.event_participants as participants
    inner join staging.entities as entities on participants.entity_id = entities.entity_id
    group by participants.event_id
)

select
    events.event_id as id,
    events.event_date as date,
    coalesce(participants.source, []) as source,
    coalesce(participants.target, []) as target,
    codebook.plover_type as event,
    coalesce(events.mode, codebook.plover_mode, '') as mode,
    '' as context,
    tellings.trigger_words as "eventText", -- noqa: RF06, so that the capital is kept
    tellings.sentence as text,
    documents.language,
    tellings.outlet as publication,
    coalesce(tellings.url, tellings.path) as "sourceURL", -- noqa: RF06, so that the capitals are kept
    events.place,
    codebook.plover_score,
    'chancery' as coder,
    documents.extractor_version as version
from marts.events as events
inner join marts.codebook as codebook on events.event_type = codebook.event_type
inner join marts.tellings as tellings
    on
        events.event_id = tellings.event_id
        and tellings.telling_number = 1
inner join staging.documents as documents on tellings.document_id = documents.document_id
left join participants on events.event_id = participants.event_id
where events.factuality = 'occurred'
order by
    events.date_start nulls last,
    events.event_id
