{#- Columns that hold a code hold one of those listed. One test a table: each costs a run a quarter of a second. -#}
{% test values_are_accepted(model, accepted) %}

{% for column_name, values in accepted.items() %}
    select
        '{{ column_name }}' as column_name,
        {{ column_name }} as unknown_value
    from {{ model }}
    where {{ column_name }} not in ('{{ values | join("', '") }}')
    {% if not loop.last %}union all{% endif %}
{% endfor %}

{% endtest %}
