{{ config(meta={'dagster': {'ref': {'name': 'coverage'}}}) }}

{%- set figures = [
    'article_count', 'copy_count', 'statement_count', 'event_count', 'first_reported_count', 'shared_event_count'
] %}

-- Every figure another way, straight from the staging tables: nothing comes from what the mart is made of.
with told as (
    select distinct
        mentions.event_id,
        documents.outlet,
        documents.published_on,
        documents.duplicate_of
    from {{ ref('stg_event_mentions') }} as mentions
    inner join {{ ref('stg_documents') }} as documents on mentions.document_id = documents.document_id
),

firsts as (
    select distinct
        one.event_id,
        one.outlet,
        date_trunc('month', one.published_on)::date as month
    from told as one
    anti join told as earlier
        on
            one.event_id = earlier.event_id
            and one.published_on > earlier.published_on
    where
        one.duplicate_of is null
        and one.published_on is not null
),

shared as (
    select event_id
    from told
    group by event_id
    having bool_or(outlet is null) and bool_or(outlet is not null) or min(outlet) != max(outlet)
),

counted as (
    select
        outlet,
        published_on,
        'article_count' as figure,
        document_id as what
    from {{ ref('stg_documents') }}
    union all
    select
        outlet,
        published_on,
        'copy_count' as figure,
        document_id as what
    from {{ ref('stg_documents') }}
    where duplicate_of is not null
    union all
    select
        documents.outlet,
        documents.published_on,
        'statement_count' as figure,
        coalesce(statements.same_as, statements.statement_id) as what
    from {{ ref('stg_statements') }} as statements
    inner join {{ ref('stg_documents') }} as documents on statements.document_id = documents.document_id
    union all
    select
        outlet,
        published_on,
        'event_count' as figure,
        event_id as what
    from told
    union all
    select
        outlet,
        month as published_on,
        'first_reported_count' as figure,
        event_id as what
    from firsts
    union all
    select
        outlet,
        published_on,
        'shared_event_count' as figure,
        event_id as what
    from told
    where event_id in (select shared.event_id from shared)
),

recounted as (
    select
        outlet,
        date_trunc('month', published_on)::date as month
        {%- for figure in figures %}
            , count(distinct what) filter (where figure = '{{ figure }}') as {{ figure }}
        {%- endfor %}
    from counted
    group by
        outlet,
        date_trunc('month', published_on)::date
)

select
    coalesce(recounted.outlet, claimed.outlet) as outlet,
    coalesce(recounted.month, claimed.month) as month
    {%- for figure in figures %}
        , recounted.{{ figure }} as recounted_{{ figure }}
        , claimed.{{ figure }}
    {%- endfor %}
    , claimed.shared_share
from recounted
full outer join {{ ref('coverage') }} as claimed
    on
        recounted.outlet is not distinct from claimed.outlet
        and recounted.month is not distinct from claimed.month
where
    {%- for figure in figures %}
        recounted.{{ figure }} is distinct from claimed.{{ figure }}
        or
    {%- endfor %}
    claimed.shared_share
    is distinct from round(recounted.shared_event_count / nullif(recounted.event_count, 0), 3)
