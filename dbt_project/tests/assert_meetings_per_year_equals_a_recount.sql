{{ config(meta={'dagster': {'ref': {'name': 'meetings_per_year'}}}) }}

-- The same figures another way: every pair of participants, from the staging tables; visits are those of the mart.
with pairs as (
    select distinct
        events.event_id,
        events.event_type,
        case
            when year(events.date_start) = year(events.date_end) then year(events.date_start)
            -- A visit over New Year is of the year in which it began.
            when
                events.event_type = 'visit'
                and events.date_precision = 'interval'
                and coalesce(events.date_end, events.date_start) - events.date_start < 366
                then year(events.date_start)
        end as year,
        one.country_code as country_a,
        other.country_code as country_b
    from {{ ref('stg_events') }} as events
    inner join {{ ref('stg_event_participants') }} as one on events.event_id = one.event_id
    inner join {{ ref('stg_event_participants') }} as other on one.event_id = other.event_id
    where
        one.country_code < other.country_code
        and events.factuality = 'occurred'
        and (
            events.event_type != 'visit'
            or events.event_id in (select visits.event_id from {{ ref('visits') }} as visits)
        )
),

recounted as (
    select
        year,
        country_a,
        country_b,
        count(*) filter (where event_type = 'meeting') as meeting_count,
        count(*) filter (where event_type = 'visit') as visit_count,
        count(*) filter (where event_type = 'phone_call') as phone_call_count
    from pairs
    where event_type in ('meeting', 'visit', 'phone_call')
    group by year, country_a, country_b
)

select
    coalesce(recounted.year, told.year) as year,
    coalesce(recounted.country_a, told.country_a) as country_a,
    coalesce(recounted.country_b, told.country_b) as country_b,
    recounted.meeting_count as recounted_meeting_count,
    told.meeting_count,
    recounted.visit_count as recounted_visit_count,
    told.visit_count,
    recounted.phone_call_count as recounted_phone_call_count,
    told.phone_call_count
from recounted
full outer join {{ ref('meetings_per_year') }} as told
    on
        recounted.country_a = told.country_a
        and recounted.country_b = told.country_b
        and recounted.year is not distinct from told.year
where
    recounted.meeting_count is distinct from told.meeting_count
    or recounted.visit_count is distinct from told.visit_count
    or recounted.phone_call_count is distinct from told.phone_call_count
