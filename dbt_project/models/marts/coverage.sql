with documents as (
    select
        document_id,
        outlet,
        published_on,
        duplicate_of,
        cast(date_trunc('month', published_on) as date) as month
    from {{ ref('stg_documents') }}
),

articles as (
    select
        outlet,
        month,
        count(*) as article_count,
        count(duplicate_of) as copy_count
    from documents
    group by
        outlet,
        month
),

-- An event told in two months counts in both.
told as (
    select
        tellings.outlet,
        cast(date_trunc('month', tellings.published_on) as date) as month,
        tellings.event_id,
        bool_or(tellings.duplicate_of is null and tellings.published_on = events.first_reported_on) as is_first
    from {{ ref('int_event_tellings') }} as tellings
    inner join {{ ref('stg_events') }} as events on tellings.event_id = events.event_id
    group by
        tellings.outlet,
        cast(date_trunc('month', tellings.published_on) as date),
        tellings.event_id
),

-- The articles of which nobody knows the outlet count as those of one.
outlets as (
    select
        event_id,
        count(distinct coalesce(outlet, '')) as outlet_count
    from told
    group by event_id
),

events as (
    select
        told.outlet,
        told.month,
        count(*) as event_count,
        count(*) filter (where told.is_first) as first_reported_count,
        count(*) filter (where outlets.outlet_count > 1) as shared_event_count
    from told
    inner join outlets on told.event_id = outlets.event_id
    group by
        told.outlet,
        told.month
),

statements as (
    select
        documents.outlet,
        documents.month,
        count(distinct coalesce(statements.same_as, statements.statement_id)) as statement_count
    from {{ ref('stg_statements') }} as statements
    inner join documents on statements.document_id = documents.document_id
    group by
        documents.outlet,
        documents.month
)

select
    articles.outlet,
    articles.month,
    articles.article_count,
    articles.copy_count,
    coalesce(statements.statement_count, 0) as statement_count,
    coalesce(events.event_count, 0) as event_count,
    coalesce(events.first_reported_count, 0) as first_reported_count,
    coalesce(events.shared_event_count, 0) as shared_event_count,
    round(events.shared_event_count / events.event_count, 3) as shared_share
from articles
left join events
    on
        articles.outlet is not distinct from events.outlet
        and articles.month is not distinct from events.month
left join statements
    on
        articles.outlet is not distinct from statements.outlet
        and articles.month is not distinct from statements.month
order by
    articles.outlet nulls last,
    articles.month nulls last
