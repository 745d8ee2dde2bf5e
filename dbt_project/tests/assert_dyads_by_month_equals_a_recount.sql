{{ config(meta={'dagster': {'ref': {'name': 'dyads_by_month'}}}) }}

-- Every pair of sides once, straight from the staging tables; and however the events are sorted, none is missing.
with recounted as (
    select
        least(one.country_code, other.country_code) as country_a,
        greatest(one.country_code, other.country_code) as country_b,
        count(distinct events.event_id) as event_count
    from {{ ref('stg_events') }} as events
    inner join {{ ref('stg_event_participants') }} as one on events.event_id = one.event_id
    inner join {{ ref('stg_event_participants') }} as other
        on
            one.event_id = other.event_id
            and one.country_code != other.country_code
    left join {{ ref('stg_event_participants') }} as recipients
        on
            events.event_id = recipients.event_id
            and recipients.role = 'recipient'
    where
        events.factuality = 'occurred'
        and (one.role != other.role or recipients.event_id is null)
    group by
        least(one.country_code, other.country_code),
        greatest(one.country_code, other.country_code)
),

told as (
    select
        country_a,
        country_b,
        sum(event_count) as event_count,
        sum(
            verbal_cooperation_count + material_cooperation_count + verbal_conflict_count + material_conflict_count
        ) as by_kind,
        sum(a_to_b_count + b_to_a_count + mutual_count) as by_direction,
        sum(len(event_ids)) as listed
    from {{ ref('dyads_by_month') }}
    group by
        country_a,
        country_b
)

select
    coalesce(recounted.country_a, told.country_a) as country_a,
    coalesce(recounted.country_b, told.country_b) as country_b,
    recounted.event_count as recounted,
    told.event_count
from recounted
full outer join told
    on
        recounted.country_a = told.country_a
        and recounted.country_b = told.country_b
where
    recounted.event_count is distinct from told.event_count
    or told.by_kind != told.event_count
    or told.by_direction != told.event_count
    or told.listed != told.event_count
