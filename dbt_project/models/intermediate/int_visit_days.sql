with tellings as (
    select
        mentions.event_id,
        mentions.date_start,
        mentions.date_end
    from {{ ref('stg_event_mentions') }} as mentions
    left join {{ ref('stg_event_mention_arguments') }} as arguments
        on
            mentions.event_mention_id = arguments.event_mention_id
            and arguments.argument = 'time'
    left join {{ ref('stg_time_expressions') }} as times
        on
            mentions.document_id = times.document_id
            and arguments.start_char = times.start_char
            and arguments.end_char = times.end_char
    where
        mentions.event_type = 'visit'
        and mentions.factuality = 'occurred'
        -- The day of the paper is not the day of the visit, and some day of a week is not the week.
        and mentions.date_basis != 'publication'
        and date_diff('day', mentions.date_start, mentions.date_end) <= {{ var('days_of_a_visit') }}
        and (mentions.date_start = mentions.date_end or coalesce(times.precision, 'interval') = 'interval')
),

told as (
    select
        event_id,
        min(date_start) as started_on,
        max(date_end) as ended_on
    from tellings
    group by event_id
)

select
    visits.event_id,
    coalesce(told.started_on, visits.date_start) as started_on,
    coalesce(told.ended_on, visits.date_end) as ended_on,
    told.event_id is not null or coalesce(visits.date_basis != 'publication', true) as is_told
from {{ ref('stg_events') }} as visits
left join told on visits.event_id = told.event_id
where
    visits.event_type = 'visit'
    and visits.factuality = 'occurred'
    and (told.event_id is not null or visits.date_precision in ('day', 'interval'))
    and date_diff('day', coalesce(told.started_on, visits.date_start), coalesce(told.ended_on, visits.date_end))
    <= {{ var('days_of_a_visit') }}
