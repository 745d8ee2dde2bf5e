-- The same figures another way: every pair of participants, straight from the staging tables.
with pairs as (
    select distinct
        events.event_id,
        events.event_type,
        one.country_code as country_a,
        other.country_code as country_b
    from {{ ref('stg_events') }} as events
    inner join {{ ref('stg_event_participants') }} as one on events.event_id = one.event_id
    inner join {{ ref('stg_event_participants') }} as other on one.event_id = other.event_id
    where
        one.country_code < other.country_code
        and events.factuality = 'occurred'
),

recounted as (
    select
        country_a,
        country_b,
        count(*) filter (where event_type = 'meeting') as meeting_count,
        count(*) filter (where event_type = 'visit') as visit_count,
        count(*) filter (where event_type = 'phone_call') as phone_call_count
    from pairs
    where event_type in ('meeting', 'visit', 'phone_call')
    group by country_a, country_b
),

told as (
    select
        country_a,
        country_b,
        sum(meeting_count) as meeting_count,
        sum(visit_count) as visit_count,
        sum(phone_call_count) as phone_call_count
    from {{ ref('meetings_per_year') }}
    group by country_a, country_b
),

missing_from_mart as (
    select * from recounted
    except
    select * from told
),

too_many_in_mart as (
    select * from told
    except
    select * from recounted
)

select * from missing_from_mart
union all
select * from too_many_in_mart
