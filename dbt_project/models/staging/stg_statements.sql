-- written by `make sources` from extract/tables.py and orchestration/sources.py: change it there
select
    statement_id,
    document_id,
    speaker_id,
    joint_speaker_ids,
    office,
    start_char,
    end_char,
    manner,
    speech_act,
    cue,
    cue_start_char,
    cue_end_char,
    via_entity_id,
    addressee_id,
    stated_on,
    same_as,
    rule
from {{ source('staging', 'statements') }}
