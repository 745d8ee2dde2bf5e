{#- What columns refer to is there. `references` names for each column the relation and its column. -#}
{% test references_exist(model, references) %}

{% for column_name, target in references.items() %}
    select
        '{{ column_name }}' as column_name,
        referring.{{ column_name }} as missing_value,
        referring.*
    from {{ model }} as referring
    where
        referring.{{ column_name }} is not null
        and not exists (
            select 1
            from {{ target[0] }} as referred
            where referred.{{ target[1] }} = referring.{{ column_name }}
        )
    {% if not loop.last %}union all{% endif %}
{% endfor %}

{% endtest %}
