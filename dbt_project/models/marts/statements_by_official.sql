select
    speakers.speaker_id as entity_id,
    officials.name,
    officials.country_code,
    speakers.office,
    speakers.statement_year as year,
    count(*) as statement_count,
    sum(speakers.telling_count)::bigint as telling_count,
    count(*) filter (where speakers.manner = 'direct') as direct_count,
    count(*) filter (where speakers.manner = 'indirect') as indirect_count,
    count(*) filter (where speakers.manner = 'mixed') as mixed_count
    {%- for speech_act in var('speech_acts') %}
        , count(*) filter (where speakers.speech_act = '{{ speech_act }}') as {{ speech_act }}_count
    {%- endfor %}
    , list(speakers.statement_id order by speakers.statement_id) as statement_ids
from {{ ref('int_statement_speakers') }} as speakers
inner join {{ ref('stg_entities') }} as officials on speakers.speaker_id = officials.entity_id
where officials.kind = 'person'
group by
    speakers.speaker_id,
    officials.name,
    officials.country_code,
    speakers.office,
    speakers.statement_year
order by
    officials.name,
    speakers.speaker_id,
    speakers.statement_year nulls last,
    speakers.office nulls last
