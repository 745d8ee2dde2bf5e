with visits as (
    select
        events.event_id,
        events.place_country_code,
        days.started_on,
        days.ended_on,
        coalesce(any_value(places.kind), '') = 'site' as is_site,
        list(distinct visitors.entity_id order by visitors.entity_id) filter (where visitors.entity_id is not null)
            as visitor_ids
    from {{ ref('stg_events') }} as events
    left join {{ ref('stg_event_participants') }} as visitors
        on
            events.event_id = visitors.event_id
            and visitors.role = 'actor'
    left join {{ ref('int_visit_days') }} as days on events.event_id = days.event_id
    left join {{ ref('stg_entities') }} as entities on events.place_entity_id = entities.entity_id
    left join {{ ref('places') }} as places on entities.reference_id = 'place:' || places.place_id
    where
        events.event_type = 'visit'
        and events.factuality = 'occurred'
    group by
        events.event_id,
        events.place_country_code,
        days.started_on,
        days.ended_on
),

-- Whether a visit without its visitors, days or country belongs to a trip, nobody says.
in_order as (
    select
        *,
        max(ended_on) over (
            partition by visitor_ids, place_country_code
            order by started_on, event_id
            rows between unbounded preceding and 1 preceding
        ) as been_until
    from visits
    where
        visitor_ids is not null
        and started_on is not null
        and place_country_code is not null
),

numbered as (
    select
        *,
        count(*) filter (where been_until is null or started_on > been_until + {{ var('days_around_a_visit') }}) over (
            partition by visitor_ids, place_country_code
            order by started_on, event_id
        ) as trip_number
    from in_order
),

trips as (
    select
        event_id,
        first_value(event_id) over (
            partition by visitor_ids, place_country_code, trip_number
            order by started_on, event_id
        ) as trip_id
    from numbered
),

placed as (
    select
        visits.event_id,
        visits.is_site,
        coalesce(trips.trip_id, visits.event_id) as trip_id
    from visits
    left join trips on visits.event_id = trips.event_id
)

select
    event_id,
    trip_id,
    is_site and not bool_and(is_site) over (partition by trip_id) as is_sight
from placed
