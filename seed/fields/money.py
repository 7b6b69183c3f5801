"""Sums of money: `$204,000,000`, `1,2 Mio. Euro`, `250000`, `{amount: 250000, currency: EUR}`."""

from functools import cache
from typing import NamedTuple

from babel import Locale

from graph.patterns import regex
from seed.diagnostics import Diagnostic, warning
from seed.fields.reader import Parsed, Read, is_placeholder, read_fact, strip_links
from seed.parse.nodes import Entries, Node, Text
from seed.phrases import phrase, quote


class Money(NamedTuple):
    amount: int | None
    """In whole units of the currency; None where the text does not say it in figures."""
    currency: str | None
    """ISO 4217 code; None where it is not known."""
    label: str
    """As printed."""


_NUMBER = regex(
    r"\d{1,3}(?:(?P<by>[ '’.,_\u00a0\u202f])\d{3}(?!\d))(?:(?P=by)\d{3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?"
)
_SCALES = {
    1_000: "k tsd thousand tausend mille mil mila tys",
    100_000: "lakh lakhs",
    1_000_000: "m mio mill million millions millionen millones millón milioni milione milhões milhão mln mn miljoen",
    10_000_000: "cr crore crores",
    1_000_000_000: "bn b mrd billion billions milliarde milliarden milliard milliards miliardi",
}
_SCALE = {word: scale for scale, words in _SCALES.items() for word in words.split()}
_SIGNS = {"us$": "USD", "c$": "CAD", "a$": "AUD", "r$": "BRL", "hk$": "HKD", "$": "USD", "€": "EUR", "£": "GBP"}
_SIGNS |= {"₹": "INR", "₽": "RUB", "zł": "PLN", "kč": "CZK", "₩": "KRW", "₺": "TRY", "¥": "JPY"}
_NAMES = {
    "EUR": "euro euros eur",
    "USD": "dollar dollars dollari dólares dolares usd",
    "GBP": "pound pounds pfund gbp",
    "CHF": "franken sfr chf",
    "DEM": "dm mark d-mark",
    "FRF": "ff francs",
    "INR": "rupees rs inr",
    "RUB": "rubel roubles rubles",
}
_NAMED = {name: code for code, names in _NAMES.items() for name in names.split()}
_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@cache
def _codes() -> frozenset[str]:
    """The ISO 4217 codes that there are, with which a locale is loaded that most collections need no sums of."""
    return frozenset(Locale("en").currencies)


def is_currency(code: str) -> bool:
    return code in _codes()


def read_money(node: Node, language: str) -> Read[Money | None]:
    """A sum as a text or a number, or as a map with an amount and a currency."""
    if isinstance(node, Entries):
        parts = {key.value.casefold(): value.value for key, value in node.entries if isinstance(value, Text)}
        amount = next((parts[key] for key in ("amount", "value", "betrag", "sum") if key in parts), "")
        said = Text(f"{amount} {parts.get('currency') or parts.get('währung') or ''}".strip(), node.line, node.column)
        return read_money(said, language) if amount else read_fact(node, _parse, phrase("a sum of money"))
    return read_fact(node, _parse, phrase("a sum of money"))


def _parse(text: str) -> Parsed[Money | None]:
    plain = strip_links(text)[0]
    if is_placeholder(plain) or plain.strip() in ("0", "0.0"):  # as databases of films say that it is not known
        return None, ()
    amount = _amount(plain)
    wrong: tuple[Diagnostic, ...] = ()
    if amount is None:
        message = phrase("{text} is no sum of money", text=quote(text))
        wrong = (warning("form", message, phrase("write figures and the currency, e.g. 250000 EUR")),)
    return Money(amount, _currency(plain), text), wrong


def _amount(text: str) -> int | None:
    """The first number of a text, by the word for its scale that follows it."""
    found = _NUMBER.search(text)
    if found is None:
        return None
    digits = found[0]
    if found["by"]:
        digits = digits.replace(found["by"], "")
    number = float(digits.replace(",", "."))
    behind = _WORD.match(text[found.end() :].lstrip(" \u00a0\u202f"))
    scaled = number * _SCALE.get(behind[0].casefold(), 1) if behind else number
    return round(scaled) if scaled < 10**15 else None


def _currency(text: str) -> str | None:
    folded = text.casefold()
    for sign, code in _SIGNS.items():
        if sign in folded:
            return code
    words = _WORD.findall(text)
    codes = (word for word in words if word in _codes())
    return next(codes, None) or next((_NAMED[w.casefold()] for w in words if w.casefold() in _NAMED), None)
