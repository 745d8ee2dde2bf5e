select
    participants.event_id,
    {{ joined('entities.name', "participants.role = 'actor'") }} as actors,
    {{ joined('entities.name', "participants.role = 'recipient'") }} as recipients,
    {{ joined('participants.country_code', "participants.role = 'actor'") }} as actor_country_codes,
    {{ joined('participants.country_code') }} as country_codes
from {{ ref('stg_event_participants') }} as participants
inner join {{ ref('stg_entities') }} as entities on participants.entity_id = entities.entity_id
group by participants.event_id
