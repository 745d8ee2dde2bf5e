{#- The values of a group, each once and in order, separated by semicolons; far quicker than string_agg(distinct). -#}
{% macro joined(column, condition='true') -%}
    array_to_string(
        list_sort(list_distinct(list({{ column }}) filter (where {{ condition }} and {{ column }} is not null))), '; '
    )
{%- endmacro %}
