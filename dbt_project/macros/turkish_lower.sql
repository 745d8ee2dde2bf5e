{#- Lower case as Turkish has it: lower('I') would be 'i', and lower('İ') two characters. -#}
{% macro turkish_lower(column) -%}
    lower(replace(replace({{ column }}, 'İ', 'i'), 'I', 'ı'))
{%- endmacro %}
