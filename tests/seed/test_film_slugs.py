"""Which slug each film gets, and under which others it is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seed.film.slugs import SlugRequest, assign_aliases, assign_slugs, candidates, choose


@pytest.mark.parametrize(
    ("wanted", "year", "key", "expected"),
    [
        ("dune", 1984, "dune", ("dune", "dune-1984")),
        ("dune", 1984, "sf/dune", ("dune", "dune-1984")),
        ("dune", None, "dune", ("dune",)),
        ("dune", 1984, "lynch", ("dune", "dune-1984", "lynch")),
        ("dune", None, "Lynchs Düne", ("dune", "lynchs-duene")),
        ("dune", None, "!", ("dune",)),
    ],
)
def test_candidates(wanted: str, year: int | None, key: str, expected: tuple[str, ...]) -> None:
    assert candidates(wanted, year, key) == expected


CLASHES = [
    ({"a": ("a",), "b": ("b",)}, {"a": "a", "b": "b"}, ()),
    # every film concerned gets its year
    ({"a": ("x", "x-1984"), "b": ("x", "x-2021")}, {"a": "x-1984", "b": "x-2021"}, ()),
    # one without a year keeps the slug
    ({"a": ("x", "x-1984"), "b": ("x",)}, {"a": "x-1984", "b": "x"}, ()),
    # the same year: loose films use the name of the file
    (
        {"a": ("x", "x-1984", "a"), "b": ("x", "x-1984", "b"), "c": ("x", "x-2021", "c")},
        {"a": "a", "b": "b", "c": "x-2021"},
        (),
    ),
    # what a clash leads to may clash again
    (
        {"a": ("x", "x-1984"), "b": ("x", "x-1"), "c": ("x-1984", "x-1984-2")},
        {"a": "x-1984", "b": "x-1", "c": "x-1984-2"},
        (),
    ),
    ({"a": ("x", "x-1984"), "b": ("x", "x-1984")}, {"a": "x-1984", "b": "x-1984"}, (("a", "b"),)),
]


@pytest.mark.parametrize(("films", "slugs", "clashing"), CLASHES)
def test_assign(
    films: dict[str, tuple[str, ...]], slugs: dict[str, str], clashing: tuple[tuple[str, ...], ...]
) -> None:
    assert choose(films) == (slugs, clashing)


names = st.sampled_from(["a", "b", "a-1", "a-2", "b-1"])


@given(
    st.dictionaries(
        st.text("abcdef", min_size=1, max_size=2), st.lists(names, min_size=1, max_size=3, unique=True).map(tuple)
    )
)
def test_order_does_not_matter(films: dict[str, tuple[str, ...]]) -> None:
    slugs, clashing = choose(films)
    backwards, again = choose(dict(reversed(films.items())))
    assert backwards == slugs
    assert set(again) == set(clashing)
    told_apart = [slug for key, slug in slugs.items() if not any(key in group for group in clashing)]
    assert len(told_apart) == len(set(told_apart))


def test_films_that_nothing_tells_apart_are_refused() -> None:
    settled = assign_slugs(
        [
            SlugRequest("a", ("x", "x-1984"), None, ("a/de.md", "a/en.md")),
            SlugRequest("b", ("x", "x-1984"), None, ("b/de.md",)),
            SlugRequest("c", ("c",), None, ("c/de.md",)),
        ]
    )
    assert settled.slugs == {"c": "c"}
    assert settled.refused == {"a", "b"}
    assert [(finding.path, finding.message) for finding in settled.findings] == [
        ("a/de.md", 'the slug "x-1984" is also that of b/de.md, and neither year nor file name tells them apart'),
        ("a/en.md", 'the slug "x-1984" is also that of b/de.md, and neither year nor file name tells them apart'),
        ("b/de.md", 'the slug "x-1984" is also that of a/de.md, and neither year nor file name tells them apart'),
    ]


def test_a_refused_film_keeps_what_it_has() -> None:
    settled = assign_slugs(
        [
            SlugRequest("a", ("x", "x-1984"), "x", ()),
            SlugRequest("b", ("x", "x-1984"), None, ("b/de.md",)),
            SlugRequest("c", ("x",), None, ("c/de.md",)),
        ]
    )
    assert settled.slugs == {"a": "x"}
    assert settled.refused == {"a", "b", "c"}


def test_a_slug_that_was_left_to_a_refused_film_is_not_taken_back() -> None:
    settled = assign_slugs(
        [
            SlugRequest("a", ("x", "x-1984", "a"), "x-1984", ()),
            SlugRequest("b", ("x", "x-2021"), "x-2021", ("b/de.md",)),
            SlugRequest("c", ("x", "x-2021"), None, ("c/de.md",)),
        ]
    )
    assert settled.slugs == {"a": "x-1984", "b": "x-2021"}
    assert settled.refused == {"b", "c"}


def test_aliases() -> None:
    slugs = {"a": "a", "b": "b", "c": "c"}
    claims = [("b", "old"), ("a", "older"), ("c", "old"), ("a", "b"), ("b", "b"), ("c", "a")]
    paths = {"a": ["a/de.md", "a/en.md"], "b": ["b/de.md"], "c": ["c/de.md"]}
    found, findings = assign_aliases(claims, slugs, paths)
    assert found == {"old": "b", "older": "a"}
    assert [(finding.path, finding.message) for finding in findings] == [
        ("a/de.md", 'the alias "b" leads to another film, b'),
        ("c/de.md", 'the alias "a" leads to another film, a'),
        ("c/de.md", 'the alias "old" leads to another film, b'),
    ]
