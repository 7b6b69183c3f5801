"""Sums of money."""

from typing import Any

import pytest

from seed.fields.money import Money, read_money
from tests.seed.reading import node


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("$204 000 000", 204_000_000, "USD"),
        ("$58,867,694", 58_867_694, "USD"),
        ("1,2 Mio. Euro", 1_200_000, "EUR"),
        ("2,5 Millionen Euro", 2_500_000, "EUR"),
        ("1.5 million USD", 1_500_000, "USD"),
        ("US$12m", 12_000_000, "USD"),
        ("€ 3.200.000", 3_200_000, "EUR"),
        ("1.234,50 €", 1_234, "EUR"),
        ("DM 500.000", 500_000, "DEM"),
        ("₹20 crore", 200_000_000, "INR"),
        ("ca. 80.000 €", 80_000, "EUR"),
        ("100 000 CHF", 100_000, "CHF"),
        ("1_200_000 Euro", 1_200_000, "EUR"),
        (250000, 250_000, None),
        ("$1 million – $2 million", 1_000_000, "USD"),
    ],
)
def test_sums(text: Any, amount: int, currency: str | None) -> None:
    assert read_money(node(text), "en") == (Money(amount, currency, str(text)), ())


@pytest.mark.parametrize("text", ["N/A", "unbekannt", 0, "0", ""])
def test_what_is_not_known_is_no_sum(text: Any) -> None:
    assert read_money(node(text), "en") == (None, ())


def test_a_map_has_an_amount_and_a_currency() -> None:
    said, wrong = read_money(node({"amount": 250000, "currency": "EUR"}), "en")
    assert (said, wrong) == (Money(250_000, "EUR", "250000 EUR"), ())


def test_a_text_without_figures_is_kept_and_told() -> None:
    said, (wrong,) = read_money(node("modest"), "en")
    assert said == Money(None, None, "modest")
    assert (wrong.message, wrong.help) == (
        '"modest" is no sum of money',
        "write figures and the currency, e.g. 250000 EUR",
    )
