{#- CTEs that end in `forms`: the forms, among the words of all articles, of the word that `any_form` is a form of. An
    apostrophe parts an ending from a name. Where no article has the form itself it is looked up as a word of the
    dictionary, by the stem of its infinitive and, as a guess, as a longer form of what an article has. -#}
{% macro word_forms_of(any_form) %}
    asked as (
        select
            case
                when regexp_full_match(folded, '\p{L}+([''’‘`´]\p{L}*)?') then regexp_extract(folded, '\p{L}+')
                else error('"' || {{ any_form }} || '" is not one word')
            end as word
        from (select trim({{ turkish_lower(any_form) }}) as folded) as given
    ),

    candidates as (
        select
            known.lemma,
            'form' as basis,
            0 as letter_count
        from staging.word_forms as known
        inner join asked on known.word = asked.word
        union all
        select
            known.lemma,
            'dictionary' as basis,
            -- The word itself rather than its stem: "demek" rather than the particle "de".
            length(known.lemma) as letter_count
        from staging.word_forms as known
        inner join asked on known.lemma in (asked.word, regexp_replace(asked.word, 'm[ae]k$', ''))
        union all
        select
            known.lemma,
            'guess' as basis,
            length(known.word) as letter_count
        from staging.word_forms as known
        inner join asked on starts_with(asked.word, known.word)
        where
            length(known.word) >= 4
            and regexp_full_match(
                substr(asked.word, length(known.word) + 1),
                '(l[ae]r|[ıiuü]?[mn]([ıiuü]z)?|s?[ıiuü]|n?[ıiuü]n|[yn]?[ıiuüae]|n?[dt][ae]n?|y?l[ae]|c[ae]|ki|[dt][ıiuü]r)+'
            )
    ),

    lemmas as (
        select distinct
            lemma,
            basis
        from candidates
        qualify rank() over (order by list_position(['form', 'dictionary', 'guess'], basis), letter_count desc) = 1
    ),

    forms as (
        select
            known.word,
            known.lemma,
            any_value(lemmas.basis) as basis
        from staging.word_forms as known
        inner join lemmas on known.lemma = lemmas.lemma
        group by
            known.word,
            known.lemma
    )
{% endmacro %}
