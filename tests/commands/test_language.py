"""The language in which commands tell things: `--language`, else the locale's."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from graph.cli import app, main
from graph.gaps import GapKind
from graph.settings import Settings
from graph.settings import settings as settings_of_process
from seed import catalogue_command, command
from tests.commands.running import filmgraph as run
from tests.databases import Databases
from tests.seed.laying import lay

FILMS = {
    "films/x/de.md": "title: X\nyear: 1999\ncast: [Chulpan Khamatova]",
    "films/y/de.md": "title: Y\nduration: fünf\ncast: [Chulpan Chamatova]",
}
FINDING = """\
films/y/de.md:3:11: Fehler[duration]: „fünf“ ist keine Laufzeit
   3 | duration: fünf
     |           ^
Hilfe: schreibe Minuten, z. B. „95 Minuten“, „95 min“, 95 oder „1h35“

1 Fehler in 1 von 2 Dokumenten; 2 Filme
"""
SIMILAR = """\
# Wahrscheinlich eine Person: prüfen, dann in people.yaml neben den Dokumenten übernehmen.
- name: Chulpan Chamatova  # 1 Film
  aliases: [Chulpan Khamatova]  # 1 Film
"""
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def filmgraph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlite: Databases) -> Run:
    """Runs commands in this process, in a folder with two films; gives their status, output and errors."""
    lay(tmp_path, FILMS)
    monkeypatch.chdir(tmp_path)
    settings = Settings(DATABASE_URL=sqlite.migrated(), languages=("de", "en"))
    for module in (command, catalogue_command):
        monkeypatch.setattr(module, "settings", lambda: settings)

    def invoke(*arguments: str) -> tuple[int, str, str]:
        ended = CliRunner().invoke(app, arguments)
        return ended.exit_code, ended.stdout, ended.stderr

    return invoke


def test_check(filmgraph: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert filmgraph("check", "films", "--language", "de") == (1, FINDING, "")
    assert filmgraph("check", "films")[1].startswith('films/y/de.md:3:11: error[duration]: "fünf" is not a duration\n')
    monkeypatch.setenv("LANG", "de_AT.UTF-8")
    monkeypatch.delenv("LC_MESSAGES")
    assert filmgraph("check", "films") == (1, FINDING, "")
    assert filmgraph("check", "films", "--language", "en")[1].endswith("\n1 error in 1 of 2 documents; 2 films\n")
    missing = "Fehler: nirgends: diese Datei oder diesen Ordner gibt es nicht\n"
    assert filmgraph("check", "nirgends") == (2, "", missing)


def test_explain(filmgraph: Run) -> None:
    assert filmgraph("explain", "year", "--language", "de") == (
        0,
        "year: Ein Text, der kein Jahr ist\n\nWarum: Filme werden nach Jahr gefiltert und sortiert.\n"
        "Hilfe: schreibe ein Jahr, etwa 2011\n",
        "",
    )


def test_seed_and_people(filmgraph: Run) -> None:
    status, output, _ = filmgraph("seed", "films", "--language", "de")
    assert (status, output[: len(FINDING)]) == (1, FINDING)
    assert output[len(FINDING) :].startswith("2 Filme hinzugefügt; Revision ")
    # What an earlier seeding found is told by its template, too.
    status, output, _ = filmgraph("seed", "films", "--language", "de")
    assert (status, output[: len(FINDING)]) == (1, FINDING)
    assert output[len(FINDING) :].startswith("nichts hat sich geändert; Revision ")
    assert filmgraph("people", "--similar", "--language", "de") == (0, SIMILAR, "")


def test_a_dry_run_and_gaps(filmgraph: Run, tmp_path: Path) -> None:
    filmgraph("seed", "films")
    lay(tmp_path, {"films/x/de.md": "title: X\nyear: 2000\ncast: [Anna Alt]", "films/z/de.md": "title: Z"})
    output = filmgraph("seed", "films", "--dry-run", "--language", "de")[1]
    assert output[len(FINDING) :].splitlines() == [
        "~ Film x: year 1999 → 2000",
        "+ Nennung x: Anna Alt, ACTOR",
        "− Nennung x: Chulpan Khamatova, ACTOR",
        "+ Film z: Z",
        "1 Film hinzugefügt, 1 Film geändert, wenn dies kein Probelauf wäre",
    ]
    listed = "y: kein Erscheinungsjahr [RELEASE_YEAR]\n\n1 Lücke in 1 von 2 Filmen\n"
    assert filmgraph("gaps", "--kind", "release_year", "--language", "de") == (0, listed, "")


def test_init(filmgraph: Run) -> None:
    status, output, _ = filmgraph("init", "new", "--language", "de")
    assert (status, output.splitlines()[-1]) == (0, "weiter mit: filmgraph up new/films --watch")


def test_help_of_all_commands(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setattr("sys.argv", ["filmgraph", "--help"])
    with pytest.raises(SystemExit):
        main()
    assert "  --install-completion  Vervollständigung in der " in capsys.readouterr().out


def test_help_and_errors_of_a_process(sqlite: Databases, tmp_path: Path) -> None:
    """Both are told before the arguments are parsed, or behind that."""
    operations = str(tmp_path)
    helped = run("export", "--help", "--language", "de")
    assert "\n  Die Antworten auf Operationen in Dateien schreiben, für statische Websites;\n" in helped.output
    assert "\nArgumente:\n" in helped.output
    assert "\nOptionen:\n" in helped.output
    assert "  -h, --help            Diese Hilfe zeigen.\n" in helped.output
    failed = run("export", operations, operations, "--language=de", url=sqlite.shipped())
    example = f"schreibe z. B. {operations}/film.graphql"
    assert failed == (2, "", f"Fehler: in {operations} ist keine .graphql-Datei; {example}\n")


@pytest.mark.parametrize("arguments", ["query -", "export {folder} {folder}", "serve --port 0", "schema"])
def test_a_database_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: str) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    (tmp_path / "a.graphql").write_text("query A { catalogue { revision } }")
    words = arguments.format(folder=tmp_path).split()
    ended = run(*words, url="sqlite:///nowhere.db", cwd=tmp_path, stdin="{ films { totalCount } }")
    reason = "die Datenbank nowhere.db gibt es nicht; rufe auf: filmgraph migrate"
    expected = f"Hinweis: eigene Felder fehlen: {reason}" if arguments == "schema" else f"Fehler: {reason}"
    assert ended.errors == f"{expected}\n"


@pytest.mark.parametrize(
    ("arguments", "english", "german"),
    [
        ("gaps --format x", '--format: there is no "x"; choose from text, json', None),
        (
            "gaps --kin file",
            "there is no option --kin; did you mean --kind?",
            "die Option --kin gibt es nicht; meintest du --kind?",
        ),
        ("serve --port abc", '--port: "abc" is no integer', "--port: „abc“ ist keine ganze Zahl"),
        ("serve --port 70000", '--port: "70000" is more than 65535', "--port: „70000“ ist mehr als 65535"),
        ("serve --workers 0", '--workers: "0" is less than 1', "--workers: „0“ ist weniger als 1"),
        ("seed --language", "--language needs a value", None),
        ("seed --prune=yes", "--prune takes no value", "--prune nimmt keinen Wert"),
        (
            "peopl",
            "there is no command peopl; did you mean people?",
            "den Befehl peopl gibt es nicht; meintest du people?",
        ),
        (
            "query",
            "OPERATION is missing; filmgraph query --help tells what there is",
            "OPERATION fehlt; filmgraph query --help zeigt, was es gibt",
        ),
        ("explain year yaml", "there are arguments too many: yaml; filmgraph explain --help tells what there is", None),
        (
            "migrate --from 0001",
            "the database itself says where it is: --from is for --sql",
            "die Datenbank weiß selbst, wo sie ist: --from ist für --sql",
        ),
    ],
)
def test_wrong_arguments_are_one_line(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: str,
    english: str,
    german: str | None,
) -> None:
    for locale, expected in (("en_GB.UTF-8", f"error: {english}\n"), ("de_AT.UTF-8", german and f"Fehler: {german}\n")):
        monkeypatch.setenv("LC_ALL", locale)
        monkeypatch.setattr("sys.argv", ["filmgraph", *arguments.split()])
        monkeypatch.setattr(sys.modules["__main__"], "__package__", None)  # or else the command is called as pytest is
        with pytest.raises(SystemExit) as ended:
            main()
        assert ended.value.code == 2
        if expected:
            assert capsys.readouterr() == ("", expected)


def test_wrong_arguments_of_a_process() -> None:
    kinds = ", ".join(kind.value.lower() for kind in GapKind)
    error = f"Fehler: --kind: „fil“ gibt es nicht; wähle aus {kinds}\n"
    assert run("gaps", "--kind", "fil", "--language", "de") == (2, "", error)
    alone = run()
    assert (alone.status, alone.output, alone.errors.splitlines()[0]) == (
        2,
        "",
        "Usage: python -m graph.cli [OPTIONS] COMMAND [ARGS]...",
    )


@pytest.mark.parametrize(
    ("variable", "value", "error"),
    [
        (
            "DATABASE_URL",
            "mysql://a",
            "DATABASE_URL nennt die Datenbank 'mysql'; filmgraph läuft mit sqlite und postgresql",
        ),
        ("FILMGRAPH_PAGE_SIZE", "x", "FILMGRAPH_PAGE_SIZE: 'x' ist keine ganze Zahl"),
        ("FILMGRAPH_PAGE_SIZE", "200", "FILMGRAPH_PAGE_SIZE (200) ist größer als FILMGRAPH_MAX_PAGE_SIZE (100)"),
        ("FILMGRAPH_LANGUAGES", "DE", "FILMGRAPH_LANGUAGES: schreibe de statt DE"),
        (
            "FILMGRAPH_PAGE_SIZ",
            "1",
            "FILMGRAPH_PAGE_SIZ: diese Einstellung gibt es nicht; meintest du FILMGRAPH_PAGE_SIZE?",
        ),
    ],
)
def test_settings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], variable: str, value: str, error: str
) -> None:
    monkeypatch.setenv(variable, value)
    monkeypatch.setattr("sys.argv", ["filmgraph", "migrate", "--language", "de"])
    settings_of_process.cache_clear()
    with pytest.raises(SystemExit) as ended:
        main()
    settings_of_process.cache_clear()
    assert (ended.value.code, *capsys.readouterr()) == (2, "", f"Fehler: {error}\n")


def test_sql_from_a_migration_that_there_is_not() -> None:
    status, _, errors = run("migrate", "--sql", "--from", "99", "--language", "de")
    begins = "Fehler: es gibt keine Migration „99“, bei der zu beginnen wäre; es gibt 0001, 0002, "
    assert (status, errors[: len(begins)]) == (2, begins)


def test_rename(filmgraph: Run) -> None:
    arguments = ("people", "rename", "Nobody", "Somebody", "films")
    assert filmgraph(*arguments, "--language", "de") == (1, "", "Fehler: „Nobody“ wird nirgends genannt\n")
    renamed = filmgraph("people", "rename", "Chulpan Khamatova", "Anna Alt", "films", "--language", "de")
    assert renamed == (
        0,
        "umbenannt in films/x/de.md\n„Chulpan Khamatova“ ist jetzt in films/people.yaml ein Alias von „Anna Alt“\n",
        "",
    )
