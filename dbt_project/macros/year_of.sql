{#- The year an interval begins in; NULL where it is open at the start or so long that it names no year. -#}
{% macro year_of(date_start, date_end) -%}
    case
        when date_diff('day', {{ date_start }}, coalesce({{ date_end }}, {{ date_start }})) < 366
            then year({{ date_start }})
    end
{%- endmacro %}
