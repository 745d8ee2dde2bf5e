{#- The earliest day that a day, month or year (2003-05-17, 2003-05, 2003) may mean; NULL where there is none. -#}
{% macro first_day_of(partial_date) -%}
    try_cast(substr({{ partial_date }} || '-01-01', 1, 10) as date)
{%- endmacro %}
