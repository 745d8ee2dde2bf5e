{{ config(meta={'dagster': {'ref': {'name': 'tellings'}}}) }}

select
    event_mention_id,
    trigger_words,
    sentence
from {{ ref('tellings') }}
where not contains(sentence, trigger_words)
