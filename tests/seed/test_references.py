"""References that lead nowhere, terms that contradict each other, and countries: what mends them, in check and seed."""

from pathlib import Path

from graph.settings import Settings
from seed.pipeline import check_documents
from tests.seed.laying import lay, rows, seed

FIELDS = """\
sequel_to: {type: film}
mentor: {type: person, instead_of: crew}
topoi: {type: vocabulary, list: true, names: {exile: {de: Exil, en: Exile}}}
"""


def told(database_url: str, folder: Path) -> list[tuple[str, str]]:
    """Messages and remedies of a check, which a first and a second seeding tell as well."""
    checked = check_documents([folder], Settings(languages=("de", "en")))
    findings: list[tuple[str, str]] = [(finding.message, finding.help) for finding in checked.findings]
    for _ in range(2):
        seeded = seed(database_url, folder)
        assert sorted((finding.message, finding.help) for finding in seeded.findings) == sorted(findings)
    return findings


def test_near_titles_and_names_are_proposed(database_url: str, tmp_path: Path) -> None:
    films = {
        "fields.yaml": FIELDS,
        "watt-1998/de.md": "title: Im Watt\nyear: 1998\ndirector: Ada Brand",
        "deich/de.md": "title: Deich\nsequel_to: Im Wat\nmentor: Ada Brant",
        "siel/de.md": "title: Siel\nsequel_to: Nirgendwo\nmentor: Ole Fink",
    }
    assert told(database_url, lay(tmp_path, films)) == [
        ('"Im Wat" is no film of this catalogue', "did you mean watt-1998?"),
        ('"Ada Brant" is no person of this catalogue', "did you mean Ada Brand?"),
        ('"Nirgendwo" is no film of this catalogue', "write the slug or a title of one"),
        (
            '"Ole Fink" is no person of this catalogue',
            "write the name of somebody whom a film credits, or whom a document is about",
        ),
    ]


def test_single_documents_do_not_tell_what_the_catalogue_lacks(tmp_path: Path) -> None:
    films = {
        "fields.yaml": FIELDS,
        "people.yaml": "- name: Ada Brand (II)\n  aliases: [Ada Brand]\n  films: [watt]\n",
        "watt/de.md": "title: Im Watt\ndirector: Ada Brand",
        "deich/de.md": "title: Deich\nsequel_to: Im Watt\nmentor: Ada Brand\nyear: often",
        "people/ole/de.md": "title: Ole Fink\nawards: [{festival: Hof, award: Filmpreis, film: Im Watt}]",
    }
    lay(tmp_path, films)
    deich = tmp_path / "deich" / "de.md"
    checked = check_documents([deich, tmp_path / "people" / "ole" / "de.md"], Settings())
    assert [(finding.path, finding.code) for finding in checked.findings] == [(str(deich), "year")]
    unsaved = {str(deich): b"---\ntitle: Deich\nsequel_to: Im Watt\n---\n"}
    assert check_documents([deich], Settings(), unsaved=unsaved).findings == ()


def test_a_part_of_a_catalogue_does_not_tell_what_all_of_it_lacks(tmp_path: Path) -> None:
    films = {
        "fields.yaml": FIELDS,
        "films/watt/de.md": "title: Im Watt\ndirector: Ada Brand",
        "shorts/deich/de.md": "title: Deich\nsequel_to: Im Watt\nmentor: Ada Brand",
        "shorts/siel/de.md": "title: Siel\nsequel_to: Nirgendwo",
        "people/ole/de.md": "title: Ole Fink\nawards: [{festival: Hof, award: Filmpreis, film: Im Watt}]",
    }
    lay(tmp_path, films)
    assert check_documents([tmp_path / "shorts"], Settings()).findings == ()
    assert check_documents([tmp_path / "people"], Settings()).findings == ()
    told = [finding.message for finding in check_documents([tmp_path], Settings()).findings]
    assert told == ['"Nirgendwo" is no film of this catalogue']


def test_people_yaml_alone_makes_no_person(database_url: str, tmp_path: Path) -> None:
    films = {
        "fields.yaml": FIELDS,
        "people.yaml": "- name: Ole Fink\n  aliases: [O. Fink]\n",
        "siel/de.md": "title: Siel\nmentor: O. Fink",
    }
    assert told(database_url, lay(tmp_path, films)) == [
        (
            '"O. Fink" is no person of this catalogue',
            "people.yaml alone makes nobody a person of the catalogue: credit them in a film, or write a document "
            "about them",
        )
    ]


def test_terms_in_two_languages(database_url: str, tmp_path: Path) -> None:
    films = {
        "fields.yaml": FIELDS,
        "x/de.md": "title: X\ntopoi: [Exil, Heimat]",
        "x/en.md": "title: X\ntopoi: [Exile, Home]",
    }
    ((message, help),) = told(database_url, lay(tmp_path, films))
    assert message.partition(" at ")[0] == 'topoi is "Home" here, but "Heimat"'
    assert help == (
        "let both versions state the same terms; a term that is called otherwise in the other language has both names "
        "in fields.yaml, under `names:`"
    )


def test_misspelt_countries(tmp_path: Path) -> None:
    lay(tmp_path, {"x/de.md": "title: X\nland: [Deutschlnd, Ruritanien]"})
    findings = check_documents([tmp_path], Settings(languages=("de", "en"))).findings
    assert [finding.help for finding in findings] == [
        "did you mean Deutschland?",
        "write the country's name or its ISO 3166 code; it is kept in the printed text only",
    ]


def test_people_that_documents_add_are_told(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, {"x/de.md": "title: X"}))
    lay(tmp_path, {"people/ada/de.md": "title: Ada Brand"})
    dry = seed(database_url, tmp_path, dry_run=True)
    assert [*dry.differences, dry.message] == [
        "+ person Ada Brand",
        "documents about 1 person added, if this were no dry run",
    ]


def test_a_path_without_films_takes_no_references_away(database_url: str, tmp_path: Path) -> None:
    films = {"fields.yaml": FIELDS, "a/de.md": "title: A\nsequel_to: B", "b/de.md": "title: B"}
    seed(database_url, lay(tmp_path / "films", films))
    empty = tmp_path / "elsewhere"
    empty.mkdir()
    seed(database_url, empty)
    assert rows(database_url, "SELECT field FROM own_references") == [("sequel_to",)]
