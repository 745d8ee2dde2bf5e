{#- First day of the month an interval begins in; NULL where its start is open or it is too long to name a month. -#}
{% macro month_of(date_start, date_end) -%}
    case
        when date_diff('day', {{ date_start }}, coalesce({{ date_end }}, {{ date_start }})) < 31
            then cast(date_trunc('month', {{ date_start }}) as date)
    end
{%- endmacro %}
