"""Several speakers of one sentence, named or not: `{...}` marks the speakers in order, `[...]` what each says."""

from __future__ import annotations

import pytest

from tests.test_statements import meant_by, read, said, unmark

SHARED = [
    "Görüşmede {Erdoğan}, [ateşkesin şart olduğunu], {Macron} ise [yardımın süreceğini] ifade etti.",
    "{Meloni}, [barıştan yana olduklarını], {Starmer} da [askerin hazır olduğunu] belirtti.",
    "{Meloni} [asker göndermeye karşı olduklarını], {Starmer} ise [hazır olduklarını] söyledi.",
    "{Kiev}, [üç kişinin öldüğünü], {Moskova} ise [hedefin askeri olduğunu] açıkladı.",
    "{Rus tarafı} [saldırının püskürtüldüğünü], {Ukrayna tarafı} ise [köyün alındığını] bildirdi.",
    "{Lavrov}, [görüşmelerin süreceğini], {Peskov} ise [tarihin belli olmadığını], {Zaharova} da [heyetin geleceğini] "
    "söyledi.",
    '{Fidan}, "[Masa kuruldu]", {Lavrov} ise "[Süreç tıkandı]" dedi.',
    "ABD Başkanı {Donald Trump}, [anlaşmanın yakın olduğunu], Rusya Devlet Başkanı {Vladimir Putin} ise [ayrıntıların "
    "konuşulması gerektiğini] dile getirdi.",
]

ONE = [
    "{Fidan}, [Türkiye'nin hazır olduğunu, İsrail ise saldırıları sürdürürse yanıt verileceğini] söyledi.",
    "{Fidan}, [ateşkesin şart olduğunu, İsrail de saldırırken bunun mümkün olmadığını] söyledi.",
    "{Fidan}, [Putin'in Ankara'ya geleceğini, Lavrov'un da heyette yer alacağını] söyledi.",
    "{Aliyev}, [barış anlaşmasının hazır olduğunu, Paşinyan'la da görüşeceğini] söyledi.",
    "{Fidan}, [sürecin hassas olduğunu, kendilerinin ise hazır olduğunu] söyledi.",
]


@pytest.mark.parametrize("marked", SHARED + ONE)
def test_each_who_shares_a_verb_of_saying_has_a_statement(marked: str) -> None:
    text, marks = unmark(marked)
    reading = read(text)
    assert [said(reading, s) for s in reading.statements] == marks["["]
    for statement, name in zip(reading.statements, marks["{"], strict=True):
        assert statement.speaker in meant_by(reading, name)
        assert statement.joint == ()
