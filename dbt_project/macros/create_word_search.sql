{#- A table macro that readers call: marts.sentences_with('yaptırım') has the rows of marts.sentences whose text has any
    form of a word. It lies in the file, so that whatever opens it has it. A view cuts its texts when they are asked for:
    `is_view` has it cut only documents that have the letters. -#}
{% macro create_word_search(name, table, text, is_view=false) %}
    create or replace macro {{ table.schema }}.{{ name }}(any_form) as table
    with {{ word_forms_of('any_form') }},

    -- What all forms begin with: a text without it need not be taken to words.
    wanted as (
        select
            list(distinct forms.word) as words,
            min(forms.word) as first_word,
            max(forms.word) as last_word
        from forms
    ),

    beginnings as (
        select max(left(wanted.first_word, sizes.size)) as letters
        from wanted
        cross join generate_series(1, 30) as sizes (size)
        where left(wanted.first_word, sizes.size) = left(wanted.last_word, sizes.size)
    ),

    having_letters as (
        select documents.document_id
        from staging.documents as documents
        where contains({{ turkish_lower('documents.text') }}, (select coalesce(max(letters), '') from beginnings))
    )

    select searched.*
    from {{ table.schema }}.{{ table.identifier }} as searched
    where
        {{ 'searched.document_id in (select having_letters.document_id from having_letters)' if is_view else 'true' }}
        and contains({{ turkish_lower('searched.' ~ text) }}, (select coalesce(max(letters), '') from beginnings))
        and list_has_any(
            regexp_extract_all({{ turkish_lower('searched.' ~ text) }}, '\p{L}+'), (select words from wanted)
        );

    comment on macro table {{ table.schema }}.{{ name }} is
    'The rows of {{ table.schema }}.{{ table.identifier }} whose {{ text }} has any form of a word. Takes one word in any form '
    'and any case, with or without an apostrophe ("yaptırımlar", "Rusya''nın", "görüşmek"); more than one word is an error. '
    'No row: no form of it stands there; {{ table.schema }}.forms_of has the forms that are looked for, and no row where none '
    'is known.'
{% endmacro %}
