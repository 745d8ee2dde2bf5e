"""What others are to do, or else: "uymaması halinde yaptırım uygulayacaklarını söyledi"."""

from __future__ import annotations

import pytest

from tests.test_events import events, read


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Baerbock, Sırbistan'ın kararı tanımaması halinde fonları donduracaklarını söyledi.", "SRB"),
        ("Rubio, Kiev'in belgeyi imzalamaması durumunda ülkesinin masadan kalkacağını belirtti.", "UKR"),
        ("Japonya, Çin'in yasağı kaldırmadığı takdirde DTÖ'ye gideceklerini duyurdu.", "CHN"),
        ('Lavrov, "Kişinev\'in askerlerini geri çekmemesi halinde gerekeni yapacağız." dedi.', "MDA"),
        ("Macron, Sırbistan'a seslenerek metni onaylamaması halinde vetolarını kullanacaklarını söyledi.", None),
        ("Macron, Sırbistan'a çağrı yaparak metni onaylamaması halinde vetolarını kullanacaklarını söyledi.", "SRB"),
        (
            "Rubio, İran'ın incelemeye izin vermemesi halinde yeni yaptırımlar uygulamaya hazır olduklarını söyledi.",
            "IRN",
        ),
        # what others will do, what one suffers oneself, and what one promises
        ("Rubio, İran'ın incelemeye izin vermemesi halinde İsrail'in masadan kalkacağını söyledi.", None),
        ("Zelenskiy, Almanya'nın tank vermemesi halinde savaşı kaybedeceklerini söyledi.", None),
        ("Arakçi, İsrail'in saldırmaması halinde ateşkese uyacaklarını söyledi.", None),
        ("Macron, Sırbistan'ın metni onaylaması halinde üyeliğini destekleyeceklerini söyledi.", None),
    ],
)
def test_whoever_does_not_do_it_is_threatened(text: str, whom: str | None) -> None:
    assert [to for kind, _, to, _ in events(text) if kind == "threat"] == ([(whom,)] if whom is not None else [])


def test_the_time_left_is_not_that_of_the_threat() -> None:
    text = "Baerbock, Sırbistan'ın kararı 10 gün içinde tanımaması halinde fonları donduracaklarını söyledi."
    assert [e.value for e in read(text).events if e.event_type == "threat"] == ["2024-01-20"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Arakçi, İsrail'e karşılık vermeye hazır olduklarını bildirdi.", "threat"),
        ("Lukaşenko, Polonya'ya yeni yaptırımlar getirmeye hazır olduğunu açıkladı.", "threat"),
        ("Lukaşenko, Polonya'ya gaz vermeye hazır olduğunu açıkladı.", "pledge"),
    ],
)
def test_to_be_ready_for_a_blow_is_no_promise(text: str, kind: str) -> None:
    assert [e[0] for e in events(text)] == [kind]
