{#- The macro that says which words a search looks for, so that one that finds nothing can be told from one that nobody
    says. -#}
{% macro create_forms_of(schema) %}
    create or replace macro {{ schema }}.forms_of(any_form) as table
    with {{ word_forms_of('any_form') }}

    select
        forms.word,
        forms.lemma,
        forms.basis
    from forms
    order by
        forms.lemma,
        forms.word;

    comment on macro table {{ schema }}.forms_of is
    'The forms of a word that the articles have: word, lemma and basis. Takes one word in any form and any case, with or '
    'without an apostrophe ("Rusya''nın", "görüşmek"); more than one word is an error. basis: "form", an article has what '
    'was asked for; "dictionary", what was asked for is the word of the dictionary, or the infinitive, of these forms; '
    '"guess", it continues one of these forms with endings. No row: no article has any form known of it. A verb is '
    'kept by its stem, together with a noun of the same letters but apart from a particle ("demek" is not "de"); a verbal '
    'noun ("görüşme") is a word of its own.'
{% endmacro %}
