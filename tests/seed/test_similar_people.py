"""`people --similar`: whom it takes for one person."""

from pathlib import Path

from sqlalchemy import create_engine

from graph.database.databases import parse_url
from seed.report.similar_people import Listed, _together, similar_people
from tests.seed.laying import lay, seed


def listed(id: int, name: str, films: int = 1) -> Listed:
    return Listed(id, name, name.casefold(), name.casefold().replace(" ", "-"), "PERSON", films)


def test_a_chain_of_names_is_one_person() -> None:
    khamatova, hamatova, chamatova = (
        listed(1, "Chulpan Khamatova", 2),
        listed(2, "Chulpan Hamatova"),
        listed(3, "C. Hamatova", 5),
    )
    other, another = listed(4, "Jon Halde"), listed(5, "Jon Halda", 2)
    pairs = [(khamatova, hamatova), (hamatova, chamatova), (another, other)]
    assert list(_together(pairs)) == [[khamatova, hamatova, chamatova], [another, other]]


def proposed(url: str) -> list[str]:
    engine = create_engine(parse_url(url))
    try:
        with engine.connect() as connection:
            return "\n".join(similar_people(connection)).splitlines()
    finally:
        engine.dispose()


def test_nobody_is_proposed_as_one_and_as_several(database_url: str, tmp_path: Path) -> None:
    films = {
        "a/de.md": "title: A\ndirector: Ada Brand",
        "b/de.md": "title: B\ndirector: Ada Brandt",
        "c/de.md": "title: C\nscreenplay: Ada Brandt",
    }
    seed(database_url, lay(tmp_path, films))
    assert proposed(database_url) == [
        "# Likely one person: check, then copy into people.yaml beside the documents.",
        "- name: Ada Brandt  # 2 films",
        "  aliases: [Ada Brand]  # 1 film",
    ]
    lay(tmp_path, {"a/de.md": "title: A\ndirector: Ole Fink"})
    seed(database_url, tmp_path)
    assert proposed(database_url)[-3:] == [
        "- name: Ada Brandt (II)  # WRITING",
        "  aliases: [Ada Brandt]",
        "  films: [c]",
    ]


def test_the_spelling_with_diacritics_is_the_name(database_url: str, tmp_path: Path) -> None:
    films = {
        "a/de.md": "title: A\ndirector: Emre Aydın",
        "b/de.md": "title: B\ndirector: Emre Aydin",
        "c/de.md": "title: C\ndirector: Emre Aydin",
    }
    seed(database_url, lay(tmp_path, films))
    assert proposed(database_url) == [
        "# Likely one person: check, then copy into people.yaml beside the documents.",
        "- name: Emre Aydın  # 1 film",
        "  aliases: [Emre Aydin]  # 2 films",
    ]


def test_nothing_to_propose_is_said(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, {"a/de.md": "title: A\ndirector: Ada Brand"}))
    assert proposed(database_url) == [
        "# Nothing found: no names are alike, and no name seems to be that of several people."
    ]
