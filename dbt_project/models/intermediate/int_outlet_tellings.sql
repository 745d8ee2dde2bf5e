-- A table, because several models read it over and over.
{{ config(materialized='table') }}

-- Of the events that several outlets tell in words of their own.
select
    event_mention_id,
    event_id,
    event_type,
    event_date,
    date_start,
    date_end,
    date_basis,
    factuality,
    outlet,
    published_on
from {{ ref('int_event_tellings') }}
where
    duplicate_of is null
    and outlet is not null
qualify min(outlet) over (partition by event_id) != max(outlet) over (partition by event_id)
