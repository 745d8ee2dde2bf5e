{#- The words a span stands for; characters are counted from 0, the last one is outside. -#}
{% macro quote_of(text, start_char, end_char) -%}
    substr({{ text }}, {{ start_char }} + 1, {{ end_char }} - {{ start_char }})
{%- endmacro %}
