"""What `filmgraph explain` prints."""

import pytest

from seed.diagnostics import CODES
from seed.explanations import EXPLANATIONS
from seed.report.explain import UnknownCodeError, explained


def test_every_code_has_an_explanation() -> None:
    assert list(EXPLANATIONS) == list(CODES)
    assert [code for code, each in EXPLANATIONS.items() if not (each.why.endswith(".") and each.remedy)] == []


def test_a_code() -> None:
    assert explained("year") == (
        "year: A text that is not a year\n"
        "\n"
        "why: Films are filtered and sorted by year.\n"
        "help: write a year such as 2011"
    )


def test_all_codes() -> None:
    lines = explained("").split("\n")
    assert [line.split()[0] for line in lines] == list(CODES)
    assert lines[0].startswith("alias               An earlier slug that another film has")


def test_a_code_as_it_is_printed() -> None:
    assert explained("error[yaml]") == explained("yaml")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("durations", "no finding has the code durations: did you mean duration?"),
        ("x", "no finding has the code x: `filmgraph explain` lists all codes"),
    ],
)
def test_no_code(code: str, message: str) -> None:
    with pytest.raises(UnknownCodeError) as raised:
        explained(code)
    assert str(raised.value) == message
