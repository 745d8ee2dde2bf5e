{#-
    First day of the month that an interval lies in, or in which what goes on for days began; NULL where the dates name
    none, as for a meeting in the week after 29 May.
-#}
{% macro month_of(events) -%}
    case
        when
            date_trunc('month', {{ events }}.date_start) = date_trunc('month', {{ events }}.date_end)
            or {{ is_lasting(events ~ '.event_type') }}
            and {{ events }}.date_precision = 'interval'
            and date_diff('day', {{ events }}.date_start, coalesce({{ events }}.date_end, {{ events }}.date_start)) < 31
            then cast(date_trunc('month', {{ events }}.date_start) as date)
    end
{%- endmacro %}
