"""What kinds of awards, people and gaps are called."""

from pathlib import Path

from graph.gaps import GapKind
from seed.fields.award_words import AwardKind
from seed.fields.kinds import kind_name, kinds
from seed.phrases import speaking, spoken
from seed.report.gaps import LACKS
from tests.seed.laying import lay, rows, seed


def test_every_kind_has_a_name_in_every_language() -> None:
    assert set(kinds()) == {*AwardKind, *GapKind, "PERSON", "GROUP", "ORGANISATION"}
    assert {frozenset(names) for names in kinds().values()} == {frozenset(("de", "en", "fr", "es", "it", "pl", "pt"))}
    assert all(all(names.values()) for names in kinds().values())


def test_a_language_without_names_has_the_english_ones() -> None:
    assert [kind_name("WIN", tag) for tag in ("de-AT", "fr", "ja")] == ["Auszeichnung", "Prix", "Win"]


def test_gaps_are_called_as_the_command_calls_them() -> None:
    for language in ("en", "de"):
        with speaking(language):
            assert {kind: spoken(said) for kind, said in LACKS.items()} == {
                kind: kind_name(kind, language) for kind in GapKind
            }


def test_they_are_named_in_the_languages_of_the_catalogue(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, {"a/de.md": "title: A"}), languages=("de", "en"))
    statement = "SELECT tag, name FROM kind_names JOIN languages ON id = language_id WHERE kind = 'WIN' ORDER BY tag"
    assert rows(database_url, statement) == [("de", "Auszeichnung"), ("en", "Win")]
