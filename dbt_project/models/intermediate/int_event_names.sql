select
    participants.event_id,
    string_agg(distinct entities.name, '; ' order by entities.name)
    filter (where participants.role = 'actor') as actors,
    string_agg(distinct entities.name, '; ' order by entities.name)
    filter (where participants.role = 'recipient') as recipients,
    string_agg(distinct participants.country_code, '; ' order by participants.country_code)
    filter (where participants.role = 'actor') as actor_country_codes,
    string_agg(distinct participants.country_code, '; ' order by participants.country_code) as country_codes
from {{ ref('stg_event_participants') }} as participants
inner join {{ ref('stg_entities') }} as entities on participants.entity_id = entities.entity_id
group by participants.event_id
