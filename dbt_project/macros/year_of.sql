{#-
    The year that an interval lies in, or in which what goes on for days began; NULL where the dates name none, as for a
    meeting in the week of New Year.
-#}
{% macro year_of(events) -%}
    case
        when
            year({{ events }}.date_start) = year({{ events }}.date_end)
            or {{ is_lasting(events ~ '.event_type') }}
            and {{ events }}.date_precision = 'interval'
            and date_diff('day', {{ events }}.date_start, coalesce({{ events }}.date_end, {{ events }}.date_start)) < 366
            then year({{ events }}.date_start)
    end
{%- endmacro %}
