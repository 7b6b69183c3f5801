"""docs/genres.md: its table is that of the code, and what it says of labels and of genres.yaml is so."""

import re
from collections.abc import Iterator
from pathlib import Path

from seed.fields.genre import standard
from seed.fields.genres_yaml import read_genres
from tests.databases import ROOT
from tests.golden import Golden

PAGE = ROOT / "docs" / "genres.md"
TABLE = "\n## The genres\n"


def test_the_table_is_that_of_the_code(golden: Golden) -> None:
    text, _, _ = PAGE.read_text(encoding="utf-8").partition(TABLE)
    golden(PAGE, f"{text}{TABLE}\n{''.join(table())}")


def test_the_labels_it_names_are_known() -> None:
    text, _, _ = PAGE.read_text(encoding="utf-8").partition("## Genres of your own")
    _, _, text = text.partition("## How a label is read")
    labels = [label for label in re.findall("`([^`]+)`", text) if not re.search(r"genres\.yaml|[&]| und ", label)]
    assert len(labels) > 10
    assert [label for label in labels if standard().known(label) is None] == []


def test_its_example_of_a_file_is_right(tmp_path: Path) -> None:
    (example,) = re.findall("```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "genres.yaml").write_text(example, encoding="utf-8")
    genres, findings = read_genres([tmp_path / "genres.yaml"])
    assert findings == ()
    assert [genres.name(key, language) for key in ("TIDAL_FILM", "CRIME") for language in ("de", "en")] == [
        *("Gezeitenfilm", "Tidal film"),
        *("Kriminalfilm", "Crime"),
    ]


def table() -> Iterator[str]:
    yield "| key | English | German | French |\n| --- | --- | --- | --- |\n"
    for key, names in standard().names.items():
        yield f"| `{key}` | {names['en']} | {names['de']} | {names['fr']} |\n"
