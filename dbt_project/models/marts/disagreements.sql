{%- set aspects = ['date', 'place', 'participant', 'factuality'] %}
with disagreements as (
    {%- for aspect in aspects %}
        select
            event_id,
            '{{ aspect }}' as aspect,
            unnest([outlet_a, outlet_b]) as outlet
        from {{ ref('int_' ~ aspect ~ '_disagreements') }}
        {% if not loop.last %}union{% endif %}
    {%- endfor %}
),

versions as (
    select
        event_id,
        'date' as aspect,
        outlet,
        event_date as version
    from {{ ref('int_outlet_tellings') }}
    where date_basis != 'publication'
    union
    select
        event_id,
        'place' as aspect,
        outlet,
        name as version
    from {{ ref('int_outlet_places') }}
    union
    select
        event_id,
        'participant' as aspect,
        outlet,
        unnest(names) as version
    from {{ ref('int_outlet_participants') }}
    union
    select
        event_id,
        'factuality' as aspect,
        outlet,
        factuality as version
    from {{ ref('int_outlet_tellings') }}
),

told as (
    select
        disagreements.event_id,
        disagreements.aspect,
        disagreements.outlet,
        disagreements.outlet || ': ' || string_agg(versions.version, ', ' order by versions.version) as version
    from disagreements
    inner join versions
        on
            disagreements.event_id = versions.event_id
            and disagreements.aspect = versions.aspect
            and disagreements.outlet = versions.outlet
    group by
        disagreements.event_id,
        disagreements.aspect,
        disagreements.outlet
),

by_event as (
    select
        event_id,
        string_agg(distinct aspect, '; ' order by aspect) as differs_in
        {%- for aspect in aspects %}
            , string_agg(version, '; ' order by outlet) filter (where aspect = '{{ aspect }}')
                as {{ aspect }}_versions
        {%- endfor %}
    from told
    group by event_id
)

select
    by_event.event_id,
    events.event_type,
    events.actors,
    events.recipients,
    events.country_codes,
    events.event_date,
    events.year,
    events.factuality,
    by_event.differs_in
    {%- for aspect in aspects %}
        , by_event.{{ aspect }}_versions
    {%- endfor %}
    , events.document_count
from by_event
inner join {{ ref('events') }} as events on by_event.event_id = events.event_id
order by
    events.date_start nulls last,
    by_event.event_id
