select
    events.event_id,
    events.event_type,
    events.factuality,
    one.country_code as country_a,
    other.country_code as country_b,
    {{ year_of('events') }} as event_year,
    case least(one.level_rank, other.level_rank)
        when 1 then 'leader'
        when 2 then 'minister'
        else 'other'
    end as office_level
from {{ ref('stg_events') }} as events
inner join {{ ref('int_event_sides') }} as one on events.event_id = one.event_id
inner join {{ ref('int_event_sides') }} as other
    on
        one.event_id = other.event_id
        and one.country_code < other.country_code
