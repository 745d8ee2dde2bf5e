{{ config(meta={'dagster': {'ref': {'name': 'coverage'}}}) }}

with told as (
    select
        sum(article_count) as article_count,
        sum(copy_count) as copy_count
    from {{ ref('coverage') }}
),

recounted as (
    select
        count(*) as article_count,
        count(duplicate_of) as copy_count
    from {{ ref('stg_documents') }}
)

select
    told.article_count,
    told.copy_count
from told
cross join recounted
where
    told.article_count is distinct from recounted.article_count
    or told.copy_count is distinct from recounted.copy_count
