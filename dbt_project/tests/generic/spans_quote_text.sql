{#- Every span lies inside the text of its document and quotes words that neither begin nor end with white space. -#}
{% test spans_quote_text(model, starts) %}

{% for start_char in starts %}
    {%- set end_char = start_char | replace('start_char', 'end_char') -%}
    select
        spans.document_id,
        spans.{{ start_char }} as start_char,
        spans.{{ end_char }} as end_char,
        '{{ start_char }}' as column_name
    from {{ model }} as spans
    left join {{ ref('stg_documents') }} as documents on spans.document_id = documents.document_id
    where
        spans.{{ start_char }} is not null
        and (
            documents.document_id is null
            or spans.{{ start_char }} < 0
            or spans.{{ end_char }} <= spans.{{ start_char }}
            or spans.{{ end_char }} > length(documents.text)
            or regexp_matches(
                {{ quote_of('documents.text', 'spans.' ~ start_char, 'spans.' ~ end_char) }},
                '^\s|\s$'
            )
        )
    {% if not loop.last %}union all{% endif %}
{% endfor %}

{% endtest %}
