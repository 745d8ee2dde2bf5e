with ranked as (
    select
        participants.event_id,
        participants.country_code,
        case
            when offices.level in ('head_of_state', 'head_of_government') then 1
            when offices.level = 'minister' then 2
            else 3
        end as level_rank
    from {{ ref('stg_event_participants') }} as participants
    left join {{ ref('offices') }} as offices on participants.office_code = offices.office_code
    where participants.country_code is not null
)

select
    event_id,
    country_code,
    min(level_rank) as level_rank
from ranked
group by
    event_id,
    country_code
