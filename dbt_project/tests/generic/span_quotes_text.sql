{#- A span lies inside the text of its document and quotes something that neither begins nor ends with white space. -#}
{% test span_quotes_text(model, start_char='start_char', end_char='end_char') %}

select
    spans.document_id,
    spans.{{ start_char }},
    spans.{{ end_char }}
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

{% endtest %}
