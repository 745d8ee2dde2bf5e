"""The day of an act by which something is quoted, warned of or meant to be done: it is of its own day."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # what is quoted does not say when
        ('Hakan Fidan, pazartesi günü İsrail\'i suçlayarak, "Katliam yapıyorlar" diye konuştu.', "2024-01-15"),
        ("Joe Biden, perşembe günü \"Putin'e söyleyeceğim\" diyerek İran'ı eleştirdi.", "2024-01-18"),
        ('Donald Tusk, geçen hafta "Karşılık veririz" uyarısında bulunarak Rusya\'yı tehdit etti.', "2024-01-08"),
        # nor does what is told on the way
        (
            "Donald Trump, perşembe günü Çin'in Kuzey Kore'ye petrol verdiğini öne sürerek, \"Yakalandı\" diye yazdı.",
            "2024-01-18",
        ),
        ("Hakan Fidan, salı günü Rusya'nın anlaşmaya uymadığını savunarak Moskova'yı suçladı.", "2024-01-16"),
        # nor what is warned of
        ("Emmanuel Macron, salı günü Vuciç ile görüşerek yaptırımların süreceği uyarısını yaptı.", "2024-01-16"),
        # an end in view is of the day of the journey
        ("AB liderlerinin 25 Ocak'ta savaşı ele almak üzere Brüksel'de bir araya gelmesi bekleniyor.", "2024-01-25"),
        ("Hakan Fidan'ın 24 Ocak'ta temaslar kurmak için Bağdat'a gideceği bildirildi.", "2024-01-24"),
        ("Sergey Lavrov'un dün mevkidaşıyla konuşmak üzere Tahran'a gittiği açıklandı.", "2024-01-19"),
        # but who has come already has not come on that day
        ("Perşembe günü Vladimir Putin ile görüşecek olan Kim Jong-un, Vladivostok'a geldi.", "2024-01-20"),
    ],
)
def test_the_day_of_the_act(text: str, value: str) -> None:
    last = [e for e in read(text).events if e.factuality in ("occurred", "planned")][-1]
    assert (last.value or "").partition("/")[0] == value


@pytest.mark.parametrize(
    "text",
    [
        "Joe Biden, Netanyahu ile görüşerek Gazze'ye yardım girmesine izin vermesini istedi.",
        "Antony Blinken, Sergey Lavrov'u telefonla arayarak gerilimin artacağı uyarısı yaptı.",
        "Rişi Sunak, Kiev'e giderek desteğin süreceği mesajını verdi.",
        "Antony Blinken, Mahmud Abbas ile bir araya gelerek yardımın devam edeceği güvencesini verdi.",
    ],
)
def test_what_is_warned_of_or_asked_for_is_not_what_was_done(text: str) -> None:
    first = read(text).events[0]
    assert (first.factuality, first.value) == ("occurred", "2024-01-20")
