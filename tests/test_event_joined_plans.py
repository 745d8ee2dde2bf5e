"""Several things expected with one verb, "gelmesi ve görüşmesi bekleniyor": each as real as the last."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

LAVROV, ERDOGAN = "Rusya Dışişleri Bakanı Sergey Lavrov", "Cumhurbaşkanı Recep Tayyip Erdoğan"
VISIT, MEETING = ("visit", ["Sergey Lavrov"]), ("meeting", ["Recep Tayyip Erdoğan", "Sergey Lavrov"])


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        (f"{LAVROV}'un Ankara'ya gelmesi ve {ERDOGAN} ile görüşmesi bekleniyor.", "planned", [VISIT, MEETING]),
        (f"{LAVROV}'un Ankara'yı ziyaret etmesi ve {ERDOGAN} ile görüşmesi planlanıyor.", "planned", [VISIT, MEETING]),
        (f"{LAVROV}'un Ankara'ya gelmesi ve {ERDOGAN} ile bir araya gelmesi bekleniyor.", "planned", [VISIT, MEETING]),
        (
            f"{LAVROV}'un yarın Ankara'ya geçmesi ve {ERDOGAN} tarafından kabul edilmesi öngörülüyor.",
            "planned",
            [VISIT, MEETING],
        ),
        (
            f"{LAVROV}'un Ankara'ya gelmesi, {ERDOGAN} ile görüşmesi ve basın toplantısı düzenlemesi bekleniyor.",
            "planned",
            [VISIT, MEETING],
        ),
        (f"{LAVROV}'un {ERDOGAN} ile görüşmesi ve basın toplantısı düzenlemesi bekleniyor.", "planned", [MEETING]),
        (f"{LAVROV}'un Ankara'ya giderek {ERDOGAN} ile görüşmesi bekleniyor.", "planned", [VISIT, MEETING]),
        (f"{LAVROV}'un Ankara'ya gelmesi ve {ERDOGAN} ile görüşmesi iptal edildi.", "cancelled", [VISIT, MEETING]),
    ],
)
def test_what_is_joined_is_as_real_as_the_last(text: str, value: str, expected: list[tuple[str, list[str]]]) -> None:
    told = read(text)
    names = {a: told.actors.entities[a].name for e in told.events for a in e.actors}
    assert [(e.event_type, sorted(names[a] for a in e.actors)) for e in told.events] == expected
    assert {e.factuality for e in told.events} == {value}


def test_what_is_the_ground_of_an_act_is_not_expected() -> None:
    told = read("Kanada, Peru'nun Şili'yi vurması ve Bolivya'ya girmesi nedeniyle yaptırım uyguladı.").events
    assert [e.factuality for e in told if e.event_type == "sanction"] == ["occurred"]
    assert "planned" not in [e.factuality for e in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dendias, Hafter'in bugün Atina'ya geldiğini ve yarın Miçotakis tarafından kabul edileceğini söyledi.",
            [("visit", ("LBY",), ("GRC",), "occurred"), ("meeting", ("GRC", "LBY"), (), "planned")],
        ),
        (
            "Lavrov, Arakçi'nin Moskova'ya geldiğini ve Putin tarafından kabul edildiğini söyledi.",
            [("visit", ("IRN",), ("RUS",), "occurred"), ("meeting", ("RUS", "IRN"), (), "occurred")],
        ),
        (
            "Lavrov, Erdoğan'ın dün Putin'i aradığını ve yarın Moskova'ya geleceğini söyledi.",
            [("phone_call", ("TUR", "RUS"), (), "occurred"), ("visit", ("TUR",), ("RUS",), "planned")],
        ),
        # admitted, and not admitted
        ("İran, Rusya'ya silah verdiğini kabul etti.", [("arms_transfer", ("IRN",), ("RUS",), "occurred")]),
        (
            "İran, Rusya'ya silah verdiğini reddetti.",
            [("arms_transfer", ("IRN",), ("RUS",), "denied"), ("denial", ("IRN",), (), "occurred")],
        ),
    ],
)
def test_what_was_done_and_what_is_ahead_have_one_subject(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
