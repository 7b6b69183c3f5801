import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seed.diagnostics import Diagnostic, Level
from seed.fields.slugs import read_aliases, read_slug, slugify, transliterated
from seed.phrases import phrase
from tests.seed.reading import COLUMN, LINE, codes, node


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Absurdistan", "absurdistan"),
        ("Veit Helmer", "veit-helmer"),
        ("Die Räuber", "die-raeuber"),
        ("Größe über Öl", "groesse-ueber-oel"),
        ("ÄÖÜ ẞ", "aeoeue-ss"),
        ("Räuber", "raeuber"),
        ("Sóley Stefánsdóttir", "soley-stefansdottir"),
        ("Miki Manojlović", "miki-manojlovic"),
        ("David Lee (II)", "david-lee-ii"),
        ("Vom Lokführer, der die Liebe suchte...", "vom-lokfuehrer-der-die-liebe-suchte"),
        ("Режиссёр", "rezhisser"),
        ("東京", "dong-jing"),
        ("&auml; &#65;", "auml-65"),
        ("1917", "1917"),
        ("!?", ""),
        ("", ""),
    ],
)
def test_slugs(text: str, slug: str) -> None:
    assert slugify(text) == slug


def test_a_slug_is_cut_at_a_word() -> None:
    assert slugify("lang " * 50) == "-".join(["lang"] * 24)


def test_a_clean_slug() -> None:
    assert read_slug(node("die-raeuber"), "de") == ("die-raeuber", ())


def test_a_slug_that_is_not_clean_is_told() -> None:
    finding = Diagnostic(
        level=Level.WARNING,
        code="slug",
        message=phrase('"Die Räuber" is not a clean slug; die-raeuber is used'),
        line=LINE,
        column=COLUMN,
        help=phrase("write die-raeuber: small letters, digits and hyphens"),
    )
    assert read_slug(node("Die Räuber"), "de") == ("die-raeuber", (finding,))


@pytest.mark.parametrize(("value", "expected"), [(None, []), ("!?", ["slug"]), (["a", "b"], ["form"])])
def test_no_slug(value: object, expected: list[str]) -> None:
    slug, diagnostics = read_slug(node(value), "de")
    assert (slug, codes(diagnostics)) == (None, expected)


@pytest.mark.parametrize(
    ("value", "slugs", "expected"),
    [
        (None, (), []),
        ("old", ("old",), []),
        ("old, older", ("old", "older"), []),
        (["old", "older", "old", None], ("old", "older"), []),
        (["Älter"], ("aelter",), ["slug"]),
        (["a", ["b"], {"c": []}], ("a",), ["form", "form"]),
    ],
)
def test_aliases(value: object, slugs: tuple[str, ...], expected: list[str]) -> None:
    found, diagnostics = read_aliases(node(value), "de")
    assert (found, codes(diagnostics)) == (slugs, expected)


@given(st.text(string.ascii_letters + string.digits + " -", max_size=130))
@example("-")
@example("a" * 60 + " " + "b" * 60)
def test_the_short_way_leads_to_the_same_slug(text: str) -> None:
    assert slugify(text) == transliterated(text)
