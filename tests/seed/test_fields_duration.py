import pytest

from seed.diagnostics import Diagnostic, Level
from seed.fields.duration import Duration, read_duration, settled
from seed.phrases import phrase
from tests.seed.reading import COLUMN, LINE, codes, node

HELP = 'write minutes, e.g. "95 Minuten", "95 min", 95 or "1h35"'


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("95 Minuten", 5700),
        ("14 min", 840),
        ("1 t 32 min", 5520),
        ("2310 m = 84 min", 5040),
        ("95 mins", 5700),
        ("95 minutes", 5700),
        ("95min.", 5700),
        ("95 Min", 5700),
        ("95mn", 5700),
        ("95 мин.", 5700),
        ("95分钟", 5700),
        ("1時間35分", 5700),
        ("1시간 35분", 5700),
        ("1u 35m", 5700),
        ("95 minuter", 5700),
        ("1h35", 5700),
        ("1h 31m", 5460),
        ("1:35 h", 5700),
        ("1:35 Std.", 5700),
        ("1 Std. 35 Min.", 5700),
        ("1 Stunde", 3600),
        ("1 Stunde und 35 Minuten", 5700),
        ("1 hour, 35 minutes", 5700),
        ("1h35m20s", 5720),
        ("1,5 Stunden", 5400),
        ("1½ h", 5400),
        ("½ Stunde", 1800),
        ("95'", 5700),
        ("95’", 5700),
        ("5'30\"", 330),
        ("5’30”", 330),
        ("5'30", 330),
        ("PT95M", 5700),
        ("PT1H35M", 5700),
        ("pt5m30s", 330),
        ("95", 5700),
        ("95.0", 5700),
        ("8,5 min", 510),
        ("1.440 min", 86400),
        ("5:30 min", 330),
        ("5:30", 330),
        ("01:31:20", 5480),
        ("45 Sekunden", 45),
        ("95 Minuten (Director's Cut)", 5700),
        ("(95 min)", 5700),
        ("Länge: 95 min", 5700),
        ("95 min, 35 mm", 5700),
        ("2480 m, 90 min", 5400),
        ("90 min (2480 m)", 5400),
        ("286 m, 14 min", 840),
        ("6 Akte, 2.139 m (bei 20 B/s 93 Min.)", 5580),
        ("8 reels, 7,523 feet, 83 min at 24 fps", 4980),
        ("1h 45m, 2880 m", 6300),
    ],
)
def test_a_running_time(text: str, seconds: int) -> None:
    assert read_duration(node(text), "de") == (Duration(seconds, False, text), ())
    assert read_duration(node(text), "en") == (Duration(seconds, False, text), ())


@pytest.mark.parametrize(
    "text",
    ["90 mins (approx)", "ca. 90 Minuten", "ca.90 Min", "90 Minuten ca.", "etwa 90 min", "c. 90 min", "~90", "90 min?"],
)
def test_an_approximate_running_time(text: str) -> None:
    assert read_duration(node(text), "de") == (Duration(5400, True, text), ())


@pytest.mark.parametrize("text", [None, "", "??", "N/A", "n/a", "-", "0", "0 min", "00:00", "unbekannt", "TBA"])
def test_no_running_time(text: str | None) -> None:
    assert read_duration(node(text), "de") == (None, ())


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("191 mins + 15 mins interval", 11460),
        ("90 min / 95 min", 5400),
        ("90-95 min", 5400),
        ("195 or 198 minutes", 11700),
        ("52 oder 90 Min.", 3120),
        ("3 x 45 min", 8100),
    ],
)
def test_only_the_first_figure_counts(text: str, seconds: int) -> None:
    duration, diagnostics = read_duration(node(text), "de")
    assert duration == Duration(seconds, False, text)
    assert [(each.level, each.code) for each in diagnostics] == [(Level.WARNING, "duration-rest")]


@pytest.mark.parametrize(
    "text", ["fünf", "95 Bilder", "5:75", "-5", "99999999999", "12:34:56:78", "min", "h", "PT", "P95M"]
)
def test_what_is_no_running_time_is_kept_as_printed(text: str) -> None:
    duration, diagnostics = read_duration(node(text), "de")
    assert duration == Duration(None, False, text)
    assert diagnostics == (
        Diagnostic(
            level=Level.ERROR,
            code="duration",
            message=phrase(f'"{text}" is not a duration'),
            line=LINE,
            column=COLUMN,
            help=phrase(HELP),
        ),
    )


@pytest.mark.parametrize(
    "text", ["1620 m", "2.139 m", "5 Akte, 1620 m", "Fünf Akte", "6 reels", "1830 Meter", "5 частей", "35 mm"]
)
def test_what_measures_the_film_is_no_running_time(text: str) -> None:
    duration, diagnostics = read_duration(node(text), "de")
    assert duration == Duration(None, False, text)
    assert [(each.level, each.code) for each in diagnostics] == [(Level.WARNING, "duration")]


@pytest.mark.parametrize(
    ("text", "category", "seconds", "told"),
    [
        ("1:45", "FEATURE", 6300, []),
        ("1:45", "TV_FILM", 6300, []),
        ("1:45", "SHORT", 105, []),
        ("1:45", None, 105, ["duration-odd"]),
        ("1:45", "DOCUMENTARY", 105, ["duration-odd"]),
        ("5:30", None, 330, []),
        ("5:30", "FEATURE", 330, ["duration-odd"]),
        ("95", "SHORT", 5700, ["duration-odd"]),
        ("6300", "FEATURE", 378000, ["duration-odd"]),
        ("6300", None, 378000, ["duration-odd"]),
        ("95", "FEATURE", 5700, []),
        ("600", None, 36000, []),
        ("12 min", "SERIES", 720, []),
    ],
)
def test_the_category_tells_a_clock_and_what_is_odd(
    text: str, category: str | None, seconds: int, told: list[str]
) -> None:
    duration, _ = read_duration(node(text), "de")
    assert duration is not None
    settled_duration, findings = settled(duration, category)
    assert (settled_duration.seconds, [finding.code for finding in findings]) == (seconds, told)


def test_a_length_in_metres_has_no_odd_running_time() -> None:
    unread = Duration(None, False, "1620 m")
    assert settled(unread, "FEATURE") == (unread, ())


@pytest.mark.parametrize("value", [{"min": 95}, [95, 96]])
def test_another_form_is_told(value: object) -> None:
    duration, diagnostics = read_duration(node(value), "de")
    assert (duration, codes(diagnostics)) == (None, ["form"])
