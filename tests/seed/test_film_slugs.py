"""Which slug each film gets, and under which others it is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seed.film.slugs import SlugRequest, assign_aliases, assign_slugs, candidates, choose


@pytest.mark.parametrize(
    ("wanted", "year", "key", "expected"),
    [
        ("dune", 1984, "dune", ("dune", "dune-1984", "dune-1984")),
        ("dune", 1984, "sf/dune", ("dune", "dune-1984", "dune-1984", "dune-sf")),
        ("dune", None, "1984/sf/lynch", ("dune", "lynch", "dune-sf", "dune-1984")),
        ("dune", None, "!/sf/dune", ("dune", "dune", "dune-sf")),
        ("d" * 120, None, f"{'s' * 100}/f/e", ("d" * 120, "e", "d" * 118 + "-f", "d" * 59 + "-" + "s" * 60)),
        ("dune", 1984, "lynch", ("dune", "dune-1984", "lynch")),
        ("dune", None, "Lynchs Düne", ("dune", "lynchs-duene")),
        ("dune", None, "!", ("dune", "dune")),
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
    # whose file is called as the film stays
    ({"a": ("x", "x-1984", "x-1984"), "b": ("x", "x-1984", "b")}, {"a": "x-1984", "b": "b"}, ()),
    # the nearest folder that tells them apart
    (
        {"a": ("x", "x", "x-b", "x-1"), "b": ("x", "x", "x-b", "x-2"), "c": ("x", "x", "x-c", "x-2")},
        {"a": "x-1", "b": "x-2", "c": "x-c"},
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


@pytest.mark.parametrize(
    ("present", "slugs"),
    [
        ({}, {"a": "x-1984", "b": "x-1984-2", "c": "x-1984-4", "d": "x-1984-3"}),
        ({"c": "x-1984"}, {"a": "x-1984-2", "b": "x-1984-4", "c": "x-1984", "d": "x-1984-3"}),
        ({"b": "x-1984-7", "c": "x-1984-2"}, {"a": "x-1984", "b": "x-1984-7", "c": "x-1984-2", "d": "x-1984-3"}),
        ({"b": "x", "c": "x-1984-3"}, {"a": "x-1984", "b": "x-1984-2", "c": "x-1984-4", "d": "x-1984-3"}),
    ],
)
def test_films_that_nothing_tells_apart_are_numbered(present: dict[str, str], slugs: dict[str, str]) -> None:
    """In the order of their keys; who has a number keeps it, unless another film wants it outright."""
    wanted = dict.fromkeys(("a", "b", "c"), ("x", "x-1984")) | {"d": ("x-1984-3",)}
    requests = [SlugRequest(key, own, present.get(key)) for key, own in wanted.items()]
    assert assign_slugs(requests) == assign_slugs(requests[::-1]) == slugs


@given(
    st.dictionaries(
        st.text("abcdef", min_size=1, max_size=2), st.lists(names, min_size=1, max_size=3, unique=True).map(tuple)
    )
)
def test_every_film_has_a_slug_of_its_own_and_keeps_it_when_nothing_changes(films: dict[str, tuple[str, ...]]) -> None:
    slugs = assign_slugs([SlugRequest(key, own) for key, own in films.items()])
    assert slugs.keys() == films.keys()
    assert len(set(slugs.values())) == len(slugs)
    assert assign_slugs([SlugRequest(key, own, slugs[key]) for key, own in films.items()]) == slugs


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
