{#- A table macro that readers call: marts.sentences_with('yaptırım') has the rows of marts.sentences whose text has any
    form of a word. It lies in the file, so that whatever opens it has it. A view cuts its texts when they are asked for:
    `is_view` has it cut only documents that have the letters. -#}
{% macro create_word_search(name, table, text, is_view=false) %}
    create or replace macro {{ table.schema }}.{{ name }}(any_form) as table
    with lemmas as (
        select lemma
        from staging.word_forms
        where word = {{ turkish_lower('any_form') }}
    ),

    forms as (
        select
            list(distinct word) as words,
            min(word) as first_word,
            max(word) as last_word
        from staging.word_forms
        where lemma in (select lemmas.lemma from lemmas)
    ),

    -- What all forms begin with: a text without it need not be taken to words.
    beginnings as (
        select max(left(forms.first_word, sizes.size)) as letters
        from forms
        cross join generate_series(1, 30) as sizes (size)
        where left(forms.first_word, sizes.size) = left(forms.last_word, sizes.size)
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
            regexp_extract_all({{ turkish_lower('searched.' ~ text) }}, '\p{L}+'), (select words from forms)
        )
{% endmacro %}
