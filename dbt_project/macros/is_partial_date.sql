{#- Whether a cell holds a day, month or year that the calendar has; an empty one does not. -#}
{% macro is_partial_date(cell) -%}
    (regexp_full_match({{ cell }}, '\d{4}(-\d\d(-\d\d)?)?') and {{ first_day_of(cell) }} is not null)
{%- endmacro %}
