{{ config(meta={'dagster': {'ref': {'name': 'terms'}}}) }}

-- They may be called by any of the names that organizations.csv has for them.
with named as (
    select
        'officials' as seed,
        official_id,
        organization
    from {{ ref('officials') }}
    union all
    select
        'terms' as seed,
        official_id,
        organization
    from {{ ref('terms') }}
),

spellings as (
    select unnest(string_split(concat_ws('|', name, aliases, acronyms), '|')) as spelling
    from {{ ref('organizations') }}
)

select
    named.seed,
    named.official_id,
    named.organization
from named
where
    named.organization is not null
    and named.organization not in (select spellings.spelling from spellings)
