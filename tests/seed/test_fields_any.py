"""Whatever a node holds, a reader only answers and tells; it never raises, and takes bounded time."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seed.diagnostics import Diagnostic
from seed.fields.awards import read_awards
from seed.fields.category import STANDARD
from seed.fields.countries import read_countries
from seed.fields.credits import read_cast, read_director
from seed.fields.crew import read_crew
from seed.fields.duration import read_duration
from seed.fields.festivals import standard
from seed.fields.links import read_links
from seed.fields.media import read_image, read_video
from seed.fields.slugs import read_aliases, read_slug
from seed.fields.specs import read_dialogue, read_technical_specs
from seed.fields.text import read_text, read_type
from seed.fields.year import read_year
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from tests.seed.growing import assert_grows_with_length

Reader = Callable[[Node, str], tuple[object, Sequence[Diagnostic]]]
READERS: tuple[Reader, ...] = (
    read_aliases,
    lambda item, _: read_awards(item, standard()),
    read_cast,
    lambda item, _: STANDARD.read(item),
    read_countries,
    read_crew,
    read_dialogue,
    read_director,
    read_duration,
    read_image,
    read_links,
    read_slug,
    read_technical_specs,
    read_text,
    read_type,
    read_video,
    read_year,
)
WORDS = [
    *(
        "95 Minuten",
        "1h35",
        "5:30",
        "PT95M",
        "ca.",
        "2011",
        "1999-11-19",
        "Deutschland",
        "USA",
        "35 mm",
        "1:1,66",
        "Farbe",
    ),
    *(
        " / ",
        " und ",
        ", ",
        " & ",
        " + ",
        "(",
        ")",
        "[",
        "]",
        "„",
        "“",
        '"',
        ": ",
        ":",
        "\n",
        "…",
        "??",
        "N/A",
        "0",
        "½",
    ),
    *(
        "Jr.",
        "B.A.C.",
        "(II)",
        "(1937)",
        "Veit Helmer",
        " als ",
        " as ",
        "Studenten der",
        "und der",
        "e.V.",
        "GmbH",
        "u.a.",
    ),
    *("Kamera", "Regie", "name", "role", "url", "javascript:", "../", "%2e", "\x00", "\ue000", "ß", "İ", "ﬁ", "²", "٣"),
]

texts = st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=12).map("".join))
places = st.integers(1, 9)
leaves = st.builds(Text, texts, places, places) | st.builds(Missing, places, places)


def larger(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    keys = st.builds(Text, texts, places, places)
    entries = st.lists(st.tuples(keys, nodes), max_size=4).map(tuple)
    return st.builds(Items, st.lists(nodes, max_size=4).map(tuple), places, places) | st.builds(
        Entries, entries, places, places
    )


@given(
    st.recursive(leaves, larger, max_leaves=12),
    st.sampled_from(["de", "en", "fr", "vi", "pt-BR", "xx"]) | st.text(max_size=9),
)
@settings(max_examples=200, deadline=None)
def test_no_reader_raises(node: Node, language: str) -> None:
    for reader in READERS:
        _, diagnostics = reader(node, language)
        assert all(isinstance(each, Diagnostic) and each.code and each.message for each in diagnostics)


PIECES = ["a", "(", "(a", "„", '"a', " ", "A. ", "1:", "1 h ", "9" * 50, "%2e", "schwarz", "a: ", "«", "- "]
ITEMS = ["a, ", "x als ", "a & ", "a und ", "(x) ", "a/", "[[a|b]], ", "1,"]
"""Pieces of which a reader makes a list, so that each takes its time."""


@pytest.mark.no_cover  # a signal that comes while coverage holds its lock stops everything
@pytest.mark.parametrize(
    ("piece", "length"), [*((piece, 50_000) for piece in PIECES), *((piece, 15_000) for piece in ITEMS)]
)
def test_work_grows_with_the_length_of_a_value_not_with_its_square(piece: str, length: int) -> None:
    for reader in READERS:

        def read(text: str, reader: Reader = reader) -> object:
            return reader(Text(text, 1, 1), "de")

        assert_grows_with_length(read, piece, length)
