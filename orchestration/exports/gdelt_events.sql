-- Events as GDELT 2.0 writes them: 61 columns, a row for each actor and whom it acts upon or, where an event has no
-- recipient, for each two actors. What GDELT cannot say is left out: what did not happen, and what has no day.
-- Countries are ISO 3166-1 alpha-3. Columns of places that want FIPS codes or coordinates stay empty; QuadClass is
-- that of the CAMEO code, not that of the codebook.
with participants as (
    select
        participants.event_id,
        participants.role,
        entities.entity_id,
        entities.name,
        participants.country_code,
        case when entities.kind = 'country' or participants.office_code is not null then 'GOV' end as type_code
    from staging.event_participants as participants
    inner join staging.entities as entities on participants.entity_id = entities.entity_id
),

actors as (
    select
        *,
        count(*) over (partition by event_id) as actor_count
    from participants
    where role = 'actor'
),

recipients as (
    select *
    from participants
    where role = 'recipient'
),

pairs as (
    select
        actors.event_id,
        actors.entity_id as actor1_id,
        recipients.entity_id as actor2_id,
        'recipient' as actor2_role
    from actors
    inner join recipients on actors.event_id = recipients.event_id
    union all
    select
        one.event_id,
        one.entity_id as actor1_id,
        other.entity_id as actor2_id,
        'actor' as actor2_role
    from actors as one
    inner join actors as other on one.event_id = other.event_id and one.entity_id < other.entity_id
    where one.event_id not in (select recipients.event_id from recipients)
    union all
    select
        actors.event_id,
        actors.entity_id as actor1_id,
        null as actor2_id,
        null as actor2_role
    from actors
    where
        actors.actor_count = 1
        and actors.event_id not in (select recipients.event_id from recipients)
)

select
    ('0x' || left(md5(concat_ws('|', pairs.event_id, pairs.actor1_id, pairs.actor2_id)), 15))::bigint
        as global_event_id,
    strftime(events.date_start, '%Y%m%d') as sql_date,
    strftime(events.date_start, '%Y%m') as month_year,
    year(events.date_start) as year,
    round(year(events.date_start) + (month(events.date_start) * 30 + day(events.date_start)) / 365, 4) as fraction_date,
    concat(one.country_code, one.type_code) as actor1_code,
    one.name as actor1_name,
    one.country_code as actor1_country_code,
    null as actor1_known_group_code,
    null as actor1_ethnic_code,
    null as actor1_religion1_code,
    null as actor1_religion2_code,
    one.type_code as actor1_type1_code,
    null as actor1_type2_code,
    null as actor1_type3_code,
    concat(other.country_code, other.type_code) as actor2_code,
    other.name as actor2_name,
    other.country_code as actor2_country_code,
    null as actor2_known_group_code,
    null as actor2_ethnic_code,
    null as actor2_religion1_code,
    null as actor2_religion2_code,
    other.type_code as actor2_type1_code,
    null as actor2_type2_code,
    null as actor2_type3_code,
    (first_tellings.sentence_index <= 2)::integer as is_root_event,
    -- One code is all there is room for: of two, the milder.
    split_part(codebook.cameo_code, '|', 1) as event_code,
    left(codebook.cameo_code, 3) as event_base_code,
    left(codebook.cameo_code, 2) as event_root_code,
    case
        when left(codebook.cameo_code, 2) <= '05' then 1
        when left(codebook.cameo_code, 2) <= '09' then 2
        when left(codebook.cameo_code, 2) <= '14' then 3
        else 4
    end as quad_class,
    codebook.goldstein as goldstein_scale,
    events.mention_count as num_mentions,
    len(string_split(coalesce(events.outlets, '?'), '; ')) as num_sources,
    events.document_count as num_articles,
    -- Tone is not measured here, and readers insist on a number.
    0 as avg_tone,
    null as actor1_geo_type,
    null as actor1_geo_full_name,
    null as actor1_geo_country_code,
    null as actor1_geo_adm1_code,
    null as actor1_geo_adm2_code,
    null as actor1_geo_lat,
    null as actor1_geo_long,
    null as actor1_geo_feature_id,
    null as actor2_geo_type,
    null as actor2_geo_full_name,
    null as actor2_geo_country_code,
    null as actor2_geo_adm1_code,
    null as actor2_geo_adm2_code,
    null as actor2_geo_lat,
    null as actor2_geo_long,
    null as actor2_geo_feature_id,
    case when events.place is not null then if(places.kind = 'country', 1, 4) end as action_geo_type,
    events.place as action_geo_full_name,
    null as action_geo_country_code,
    null as action_geo_adm1_code,
    null as action_geo_adm2_code,
    null as action_geo_lat,
    null as action_geo_long,
    null as action_geo_feature_id,
    strftime(coalesce(events.first_reported_on, events.date_start), '%Y%m%d000000') as date_added,
    coalesce(first_tellings.url, first_tellings.path) as source_url
from pairs
inner join marts.events as events on pairs.event_id = events.event_id
inner join marts.codebook as codebook on events.event_type = codebook.event_type
inner join marts.tellings as first_tellings
    on
        events.event_id = first_tellings.event_id
        and first_tellings.telling_number = 1
inner join participants as one
    on
        pairs.event_id = one.event_id
        and pairs.actor1_id = one.entity_id
        and one.role = 'actor'
left join participants as other
    on
        pairs.event_id = other.event_id
        and pairs.actor2_id = other.entity_id
        and pairs.actor2_role = other.role
left join staging.events as read_events on events.event_id = read_events.event_id
left join staging.entities as places on read_events.place_entity_id = places.entity_id
where
    events.factuality = 'occurred'
    and events.date_precision in ('day', 'interval')
    and events.date_start is not null
order by
    events.date_start,
    global_event_id
