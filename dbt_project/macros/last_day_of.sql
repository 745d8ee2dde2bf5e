{#- The latest day that a day, month or year (2003-05-17, 2003-05, 2003) may mean; NULL where there is none. -#}
{% macro last_day_of(partial_date) -%}
    case length({{ partial_date }})
        when 4 then try_cast({{ partial_date }} || '-12-31' as date)
        when 7 then last_day(try_cast({{ partial_date }} || '-01' as date))
        else try_cast({{ partial_date }} as date)
    end
{%- endmacro %}
