{#- What became of a plan, from the state the event is in: what is told not to have been held was called off. -#}
{% macro plan_outcome(factuality) -%}
    case {{ factuality }}
        when 'occurred' then 'held'
        when 'postponed' then 'postponed'
        when 'cancelled' then 'cancelled'
        when 'denied' then 'cancelled'
        else 'open'
    end
{%- endmacro %}
