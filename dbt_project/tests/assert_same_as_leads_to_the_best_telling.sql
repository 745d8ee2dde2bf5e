-- A further telling points at the statement that tells the utterance best, never at another further one.
select
    tellings.statement_id,
    tellings.same_as
from {{ ref('stg_statements') }} as tellings
inner join {{ ref('stg_statements') }} as best on tellings.same_as = best.statement_id
where best.same_as is not null
