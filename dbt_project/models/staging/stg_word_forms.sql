-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    language,
    word,
    lemma
from {{ source('staging', 'word_forms') }}
