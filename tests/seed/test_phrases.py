"""What people are told in other languages than English: the catalogues are complete, and findings are in them."""

import pickle
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from graph.settings import Settings
from seed.phrases import (
    LANGUAGES,
    LOCALE,
    NOTHING,
    SOURCE,
    Phrase,
    either,
    joined,
    language_of,
    language_of_locale,
    pack,
    phrase,
    plural,
    quote,
    speaking,
    spoken,
    unpack,
)
from seed.pipeline import check_documents
from seed.report.explain import explained
from seed.report.printing import Format, render
from tests.databases import ROOT
from tests.golden import Golden
from tests.seed.laying import lay

KEYWORDS = {"phrase": None, "plural": (1, 2)}
FOLDERS, METHODS = ("seed", "graph"), [("**.py", "python")]
PLACEHOLDER = re.compile(r"\{\w+(?::[^}\s]*)?\}")
OTHERS = [language for language in LANGUAGES if language != SOURCE]
TRANSLATE = "run `make messages`, and write what is missing into seed/locale/*/LC_MESSAGES/filmgraph.po"


def templates() -> set[str | tuple[str, ...]]:
    """All that phrases are made of, as Babel finds them in the code."""
    return {found[2] for folder in FOLDERS for found in extract_from_dir(ROOT / folder, METHODS, keywords=KEYWORDS)}


def entries(language: str) -> list[Message]:
    with (LOCALE / language / "LC_MESSAGES/filmgraph.po").open("rb") as file:
        return [entry for entry in read_po(file) if entry.id]


@pytest.mark.parametrize("language", OTHERS)
def test_a_catalogue_has_each_template_and_no_other(language: str) -> None:
    in_code, translated = templates(), {entry.id for entry in entries(language)}
    assert in_code - translated == set(), TRANSLATE
    assert translated - in_code == set(), TRANSLATE


@pytest.mark.parametrize("language", OTHERS)
def test_each_template_is_translated_with_its_placeholders(language: str) -> None:
    unfinished = [entry.id for entry in entries(language) if entry.fuzzy or not all(strings(entry.string))]
    assert unfinished == [], TRANSLATE
    assert [
        (template, translation)
        for entry in entries(language)
        for template, translation in zip(strings(entry.id), strings(entry.string), strict=True)
        if set(PLACEHOLDER.findall(template)) != set(PLACEHOLDER.findall(translation))
    ] == []


def strings(text: str | list[str] | tuple[str, ...] | None) -> list[str]:
    """The singular, or singular and plural; one empty text where there is none."""
    return [text or ""] if isinstance(text, str | None) else list(text)


# One phrase


@pytest.mark.parametrize(
    ("made", "english", "german"),
    [
        (phrase("the file is empty"), "the file is empty", "die Datei ist leer"),
        (phrase("{text} is not a year", text=quote("bald")), '"bald" is not a year', "„bald“ ist kein Jahr"),
        (phrase("{text} is not a year", text=quote("{x}")), '"{x}" is not a year', "„{x}“ ist kein Jahr"),
        (
            phrase("passed over: {reason}", reason=phrase("not a file")),
            "passed over: not a file",
            "übergangen: keine Datei",
        ),
        (phrase("more than {most:,} values", most=10_000), "more than 10,000 values", "mehr als 10.000 Werte"),
        (
            phrase("{label} is read as {hours:.4g} hours", label=quote("1"), hours=10.25),
            '"1" is read as 10.25 hours',
            "„1“ wird als 10,25 Stunden gelesen",
        ),
        (plural("{count:,} film", "{count:,} films", count=1), "1 film", "1 Film"),
        (plural("{count:,} film", "{count:,} films", count=2_000), "2,000 films", "2.000 Filme"),
        (phrase("write names: {exile: {de: Exil, en: Exile}}"),) * 2
        + ("schreibe names: {exile: {de: Exil, en: Exile}}",),
        (phrase("write {labels}", labels=either(["A", "B", "C"])), "write A or B or C", "schreibe A oder B oder C"),
        (joined([phrase("text"), phrase("a list")]), "text, a list", "Text, eine Liste"),
        (phrase("no catalogue has this"), "no catalogue has this", "no catalogue has this"),
        (NOTHING, "", ""),
    ],
)
def test_a_phrase_in_both_languages(made: Phrase, english: str, german: str) -> None:
    assert made == english
    assert spoken(made) == english
    for again in (made, pickle.loads(pickle.dumps(made)), unpack(pack(made))):
        with speaking("de"):
            assert spoken(again) == german
        assert spoken(again) == english


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "de_AT@euro"}, "de"),
        ({"LANG": "de_DE", "LC_ALL": ""}, "de"),
        ({"LANG": "de_DE", "LC_ALL": "C.UTF-8"}, "en"),
    ],
)
def test_the_language_of_a_locale(environment: dict[str, str], language: str) -> None:
    assert language_of_locale(environment) == language


@pytest.mark.parametrize(("tag", "language"), [("de-CH", "de"), ("DE", "de"), ("den", "en"), ("", "en"), (None, "en")])
def test_the_language_of_a_tag(tag: str | None, language: str) -> None:
    assert language_of(tag) == language


# Findings

DOCUMENTS = {
    "films/a/de.md": "title: A\nduration: fünf\nyear: bald\ncountry: Deutschland / Ruritanien\n"
    "crew:\n  - role: Kamermann\n    name: Bo Quist\n  - Ton\nfoo: 1\nfilm_title: B",
    "films/a/en.md": "title: A\nyear: 1999\ndirector: {x: [y]}",
    "films/b/de.md": "title: B\ncrew: [a, b",
    "films/c/de.md": "title: C: D",
    "films/d/de.md": "title: D\ndraft: true",
    "films/e/de.json": '{"title": "E",}',
    "films/f.txt.md": "",
    "films/people.yaml": "- name: Bo Quist\n  alias: [Bo]",
}


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    lay(tmp_path, DOCUMENTS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_findings_in_german(documents: Path, golden: Golden) -> None:
    checked = check_documents([Path("films")], Settings(languages=("de", "en")))
    with speaking("de"):
        printed = render(checked.findings, checked.documents, totals=checked.totals, all=True)
    golden(Path(__file__).parent / "german.txt", printed)
    assert "error" not in printed
    assert "help" not in printed


@pytest.mark.parametrize("format", ["json", "github", "sarif", "gitlab", "junit"])
def test_forms_for_programs_have_german_texts_and_the_same_codes(format: Format, documents: Path) -> None:
    checked = check_documents([Path("films/b")], Settings(languages=("de", "en")))
    english = render(checked.findings, checked.documents, format)
    with speaking("de"):
        german = render(checked.findings, checked.documents, format)
    told = "the bracket", "die Klammer"
    assert [each in english for each in told] == [True, False]
    assert [each in german for each in told] == [False, True]
    assert re.findall(r"[0-9a-f]{64}", german) == re.findall(r"[0-9a-f]{64}", english)
    assert german.count("yaml") == english.count("yaml")


def test_an_explanation_in_german() -> None:
    with speaking("de"):
        assert explained("year") == (
            "year: Ein Text, der kein Jahr ist\n\n"
            "Warum: Filme werden nach Jahr gefiltert und sortiert.\n"
            "Hilfe: schreibe ein Jahr, etwa 2011"
        )
