{#- Whether events of a type go on for days and are told under any of them: LASTING in extract/resolve/tellings.py. -#}
{% macro is_lasting(event_type) -%}
    {{ event_type }} in ('visit', 'negotiation', 'mediation', 'mobilization')
{%- endmacro %}
