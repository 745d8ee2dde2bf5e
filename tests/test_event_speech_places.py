"""Where something was said: at the occasion that the article tells of, and nowhere else."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # in the sentence of the occasion, after it and, for the head of the article, before it
        ("Kremlin Sözcüsü Dmitriy Peskov, Moskova'da düzenlediği toplantıda ABD'nin iddialarını reddetti.", ["RUS"]),
        ("Moskova'daki basın toplantısında konuşan Sergey Lavrov, ABD'yi eleştirdi.", ["RUS"]),
        (
            "Angela Merkel, Berlin'de düzenlenen bir bağış etkinliğinde konuştu. Merkel, Türkiye'yi eleştirdi.",
            ["DEU"],
        ),
        (
            "Mike Pompeo, İran'ı suçladı. Bahreyn'in başkenti Manama'da basın mensuplarının sorularını yanıtlayan "
            "Pompeo, Rusya'ya da çağrıda bulundu.",
            ["BHR", "BHR"],
        ),
        (
            "Recep Tayyip Erdoğan, New York'ta BM Genel Kurulu'nda yaptığı konuşmada İsrail'i eleştirdi. Erdoğan, "
            "ABD'den adım atmasını istedi.",
            ["USA", "USA"],
        ),
        ("Bundestag'da konuşan Angela Merkel, Türkiye'yi eleştirdi.", ["DEU"]),
        # states are nowhere
        ("ABD, Cenevre'de yapılan toplantıda Rusya'yı eleştirdi. ABD, Rusya'yı suçladı.", ["CHE", None]),
        # another speaker, another occasion, another medium
        ("Angela Merkel Berlin'de konuştu. Emmanuel Macron, Türkiye'yi eleştirdi.", [None]),
        (
            "Angela Merkel, Berlin'de gazetecilere konuştu. Merkel, Paris'te yaptığı konuşmada Türkiye'yi eleştirdi.",
            ["FRA"],
        ),
        ("Angela Merkel Berlin'de konuştu. Merkel, Twitter hesabından İran'ı eleştirdi.", [None]),
        ("Angela Merkel Berlin'de konuştu. Merkel, geçen yıl İran'ı eleştirmişti.", [None]),
        # what is spoken of
        ("Sergey Lavrov, Suriye'deki gelişmelere ilişkin açıklamada bulundu. Lavrov, ABD'yi eleştirdi.", [None]),
        ("Sergey Lavrov, Suriye'de yaşananlar hakkında konuştu. Lavrov, ABD'yi eleştirdi.", [None]),
        ("Sergey Lavrov, Suriye'de ateşkes için çağrı yaptı. Lavrov, ABD'yi eleştirdi.", [None]),
        ("Emmanuel Macron, Gazze'de yaşananları konuştuğu toplantıda İsrail'i eleştirdi.", [None]),
        ("Antonio Guterres, Sudan'da düzenlenen saldırılar üzerine yaptığı açıklamada Rusya'yı eleştirdi.", [None]),
        ("Antonio Guterres, Kiev'de düzenlenen saldırının ardından yaptığı konuşmada Rusya'yı eleştirdi.", [None]),
        (
            "Dmitriy Peskov, Moskova'da yapılan zirvenin ardından yaptığı açıklamada ABD'yi eleştirdi.",
            ["RUS"],
        ),
        # gone on since
        ("Olaf Scholz, Pekin'de konuştu. Scholz, Berlin'e dönüşünde Rusya'yı eleştirdi.", [None]),
        ("Olaf Scholz, Pekin'de konuştu. Tokyo'ya geçen Scholz, Rusya'yı eleştirdi.", ["JPN"]),
        ("Olaf Scholz, Pekin'de konuştu. Scholz, Şanghay'a geçti. Scholz, Rusya'yı eleştirdi.", ["CHN"]),
        ("Olaf Scholz, Pekin'de konuştu. Scholz, yarın Tokyo'ya gidecek. Scholz, Rusya'yı eleştirdi.", ["CHN"]),
        ("Olaf Scholz, Pekin'de konuştu. Scholz, geçen ay Tokyo'ya gitmişti. Scholz, Rusya'yı eleştirdi.", ["CHN"]),
        ("Olaf Scholz, Pekin'de konuştu. Scholz, Tokyo'ya giden Rus heyetini eleştirdi.", ["CHN"]),
        (
            "Hakan Fidan, Tahran'da konuştu. Fidan, Bağdat'ta Muhammed Şiya es-Sudani ile görüştü. Fidan, ABD'yi "
            "eleştirdi.",
            ["IRQ"],
        ),
        ("Hakan Fidan, Bağdat'ta konuştu. Fidan, sosyal medyadan İsrail'i eleştirdi.", [None]),
        # yet to speak there, or never
        ("Vladimir Putin, Kırım'da yapılacak törende konuşacak. Putin, ABD'yi suçladı.", [None]),
        ("Emmanuel Macron, Berlin'de konuşmadı. Macron, Rusya'yı eleştirdi.", [None]),
        ("Emmanuel Macron, Berlin'de konuşabilir. Macron, Rusya'yı eleştirdi.", [None]),
    ],
)
def test_what_is_said_is_said_where_its_speaker_speaks(text: str, places: list[str | None]) -> None:
    told = [e for e in read(text).events if e.event_type in ("criticism", "accusation", "denial", "request")]
    assert [e.country_code for e in told][-len(places) :] == places
