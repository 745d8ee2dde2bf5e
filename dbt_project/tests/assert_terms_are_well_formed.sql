with judged as (
    select
        *,
        case
            when trim(coalesce(office, '')) = '' then 'no office'
            when office_code is null then 'no office_code'
            when trim(coalesce(source, '')) = '' then 'no source'
            when (country_code is null) = (organization is null)
                then 'not exactly one of country_code and organization'
            -- A column that holds anything else is one of text.
            when coalesce(cast(is_open as varchar), '') not in ('true', 'false') then 'is_open is not true or false'
            when coalesce(cast(acting as varchar), '') not in ('true', 'false') then 'acting is not true or false'
            when not {{ is_partial_date('started_on') }}
                then 'started_on is no day, month or year such as 2003-05-17, 2003-05 or 2003'
            when ended_on is not null and not {{ is_partial_date('ended_on') }}
                then 'ended_on is no day, month or year such as 2003-05-17, 2003-05 or 2003'
            when ended_on is not null and cast(is_open as varchar) = 'true' then 'is_open, and yet it has ended'
            when {{ first_day_of('started_on') }} >= {{ last_day_of('ended_on') }} then 'ends before it begins'
        end as fault
    from {{ ref('terms') }}
)

select
    fault,
    official_id,
    office,
    started_on,
    ended_on
from judged
where fault is not null
