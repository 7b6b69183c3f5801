"""Collections of documents as people keep them: what `check` says, and what the API serves once they are seeded.

A folder of tests/collections is one kind of collection. Its `expected.json` holds what a careful reader takes from the
documents beside it; nobody writes it by a switch. The kinds that are read wrongly today are named in `open.txt`: a test
of one of these has to fail, so whoever mends a kind deletes its line.
"""

import asyncio
import difflib
import json
import re
import shutil
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark import ParameterSet

from graph.settings import Settings
from seed import catalogue_command, command
from tests.answering import Answering
from tests.databases import ROOT, Databases

COLLECTIONS = ROOT / "tests" / "collections"
EXPECTED = "expected.json"
KINDS = sorted(path.parent.name for path in COLLECTIONS.glob(f"*/{EXPECTED}"))
OPEN = (COLLECTIONS / "open.txt").read_text(encoding="utf-8").split()

MEDIA = ("poster", "cinemaPoster", "teaserPoster", "trailer", "trailerPoster", "fullVideo")
FILMS = f"""
query Films($language: String) {{
  films(first: 100, language: $language, orderBy: [{{slug: ASC}}]) {{
    nodes {{
      slug title languages releaseYear releaseYearLabel countryLabel
      category {{ key }}
      duration {{ seconds }}
      countries {{ code }}
      technicalSpecs {{ key label }}
      genres {{ key }} keywords identifiers {{ scheme value }} certificates {{ system value }} releaseDate
      tagline filmingLocations alternativeTitles {{ title language }} stills {{ label }}
      premiere {{ date place }} spokenLanguages {{ tag label }} subtitleLanguages {{ tag label }} fields
      {" ".join(f"{name} {{ label url }}" for name in MEDIA)}
      translations {{ durationLabel }}
      credits(first: 100) {{ nodes {{ role {{ key }} person {{ name kind }} character note }} }}
    }}
  }}
}}
"""
SUGGESTION = re.compile('did you mean "([^"]+)"')
PEOPLE = """
{ people { nodes {
  slug name aliases description body { text } born { label } died { label } portrait { url } films { nodes { slug } }
} } }
"""
EARLIER = "query Earlier($slug: String!) { film(slug: $slug) { slug } }"
EARLIER_PERSON = "query EarlierPerson($slug: String!) { person(slug: $slug) { slug } }"


def _kind(name: str) -> ParameterSet:
    marks = [pytest.mark.xfail(strict=True, reason="named in open.txt")] if name in OPEN else []
    return pytest.param(name, marks=marks)


def test_open_names_kinds() -> None:
    assert set(OPEN) <= set(KINDS)
    assert sorted(set(OPEN)) == OPEN


@pytest.mark.parametrize("kind", [_kind(name) for name in KINDS])
def test_collection(
    kind: str,
    tmp_path: Path,
    sqlite: Databases,
    runner: asyncio.Runner,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Checks a copy of the collection, seeds it into a new database, and compares all that comes out."""
    expected = json.loads((COLLECTIONS / kind / EXPECTED).read_text(encoding="utf-8"))
    settings = Settings(DATABASE_URL=sqlite.migrated(), languages=("de", "en"))
    for module in (command, catalogue_command):
        monkeypatch.setattr(module, "settings", lambda: settings)
    monkeypatch.chdir(tmp_path)
    films = Path("films")
    if "seeded_before" in expected:
        _copy(kind, expected["seeded_before"])
        catalogue_command.seed([films])
    shutil.copytree(COLLECTIONS / kind, films, ignore=shutil.ignore_patterns(EXPECTED), dirs_exist_ok=True)
    capsys.readouterr()
    options = expected.get("options", {})
    status = command.check([films], format="json", **options)
    found = _found(json.loads(capsys.readouterr().out), expected)
    told = _told_of_people(expected, capsys)
    catalogue_command.seed([films], **options)
    answering = Answering(runner, settings.database_url)
    try:
        actual = {"status": status, **found, **told, **_served(answering, expected)}
    finally:
        answering.close()
    wanted = {key: expected[key] for key in actual}
    if actual != wanted:
        pytest.fail(_difference(kind, wanted, actual), pytrace=False)


def _told_of_people(expected: Mapping[str, Any], capsys: pytest.CaptureFixture[str]) -> dict[str, list[str]]:
    """Where the kind is about that: whom `people --similar` proposes to join, and who becomes whom by a seeding."""
    told: dict[str, list[str]] = {}
    if "similar" in expected:
        catalogue_command.people(similar=True)
        told["similar"] = [line for line in capsys.readouterr().out.splitlines() if line.startswith(("- ", "  "))]
    if "dry_run" in expected:
        catalogue_command.seed([Path("films")], dry_run=True)
        told["dry_run"] = [line for line in capsys.readouterr().out.splitlines() if line.startswith("~ person")]
    return told


def _copy(kind: str, paths: Iterable[str]) -> None:
    for path in paths:
        (Path("films") / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(COLLECTIONS / kind / path, Path("films") / path)


def _found(report: Mapping[str, Any], expected: Mapping[str, Any]) -> dict[str, Any]:
    """What `check` found and, where the kind is about that, its summary or what it proposes instead of a wrong word."""
    findings = [
        {
            "path": finding["path"].removeprefix("films/"),
            "line": finding["line"],
            "level": finding["level"],
            "code": finding["code"],
            "count": finding.get("count", 1),
        }
        for finding in report["findings"]
    ]
    findings.sort(key=lambda finding: (finding["path"], finding["line"], finding["level"], finding["code"]))
    found: dict[str, Any] = {"findings": [_told(finding) for finding in findings]}
    if "suggestions" in expected:
        remedies = "\n".join(finding["help"] for finding in report["findings"])
        found["suggestions"] = sorted(set(SUGGESTION.findall(remedies)))
    if "summary" in expected:
        found["summary"] = {name: report.get(name) for name in expected["summary"]}
    return found


def _told(finding: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in finding.items() if (key, value) != ("count", 1)}


def _served(answering: Answering, expected: Mapping[str, Any]) -> dict[str, Any]:
    """The films that the API serves and, where the kind is about that, whom earlier slugs lead to."""
    further = expected.get("further", ())
    films = _asked(answering, FILMS)["films"]["nodes"]
    served: dict[str, Any] = {"films": [_film(film) | _further(film, further) for film in films]}
    if "people" in expected:
        served["people"] = [_person(person) for person in _asked(answering, PEOPLE)["people"]["nodes"]]
    for name, query in (("earlier", EARLIER), ("earlier_people", EARLIER_PERSON)):
        if name in expected:
            served[name] = {slug: _slug(_asked(answering, query, slug=slug)) for slug in expected[name]}
    return served


def _slug(data: Mapping[str, Any]) -> str | None:
    """That of the one object that was asked for, if there is any."""
    (found,) = data.values()
    return str(found["slug"]) if found else None


def _asked(answering: Answering, query: str, **variables: Any) -> Any:
    answer = json.loads(answering.answer(query, variables).body)
    assert "errors" not in answer, answer
    return answer["data"]


def _person(person: Mapping[str, Any]) -> dict[str, Any]:
    """A person as expected.json writes it: what documents do not say is left out."""
    parts = {"body": "text", "born": "label", "died": "label", "portrait": "url"}
    said = {name: person[name] and person[name][part] for name, part in parts.items()}
    plain = {name: person[name] for name in ("slug", "name", "aliases", "description")}
    return _filled(plain | said | {"films": [film["slug"] for film in person["films"]["nodes"]]})


def _film(film: Mapping[str, Any]) -> dict[str, Any]:
    """A film as expected.json writes it: what it lacks is left out."""
    return _filled(
        {
            "slug": film["slug"],
            "title": film["title"],
            "category": film["category"] and film["category"]["key"],
            "year": film["releaseYear"],
            "seconds": film["duration"] and film["duration"]["seconds"],
            "countries": [country["code"] for country in film["countries"]],
            "languages": film["languages"],
            "unread": _unread(film),
            "specs": [_filled(spec) for spec in film["technicalSpecs"]],
            "media": {name: _filled(film[name]) for name in MEDIA if film[name]},
            "credits": [_credit(credit) for credit in film["credits"]["nodes"]],
        }
    )


def _further(film: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    """What only those kinds state of films that name it under `further`."""
    values = {
        "genres": [genre["key"] for genre in film["genres"]],
        "keywords": film["keywords"],
        "identifiers": [f"{each['scheme']} {each['value']}" for each in film["identifiers"]],
        "certificates": [" ".join(filter(None, (each["system"], each["value"]))) for each in film["certificates"]],
        "release_date": film["releaseDate"],
        "premiere": film["premiere"] and _filled(film["premiere"]),
        "spoken": [language["tag"] or language["label"] for language in film["spokenLanguages"]],
        "subtitles": [language["tag"] or language["label"] for language in film["subtitleLanguages"]],
        "tagline": film["tagline"],
        "filming_locations": film["filmingLocations"],
        "alternative_titles": [_filled(title) for title in film["alternativeTitles"]],
        "stills": [still["label"] for still in film["stills"]],
        "fields": film["fields"],
    }
    return _filled({name: values[name] for name in names})


def _unread(film: Mapping[str, Any]) -> dict[str, str]:
    """Texts that are kept as printed, though no fact was read from them."""
    durations = [version["durationLabel"] for version in film["translations"] if version["durationLabel"]]
    return _filled(
        {
            "year": None if film["releaseYear"] else film["releaseYearLabel"],
            "duration": durations[0] if durations and not film["duration"] else None,
            "country": None if film["countries"] else film["countryLabel"],
        }
    )


def _credit(credit: Mapping[str, Any]) -> dict[str, Any]:
    person = credit["person"]
    kind = None if person["kind"] == "PERSON" else person["kind"]
    told = {"character": credit["character"], "note": credit["note"], "kind": kind}
    return _filled({"role": credit["role"]["key"], "person": person["name"], **told})


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in (None, [], {})}


def _difference(kind: str, wanted: Mapping[str, Any], actual: Mapping[str, Any]) -> str:
    """Both values in the layout of expected.json, as a diff."""
    lines = difflib.unified_diff(
        laid_out(wanted).splitlines(),
        laid_out(actual).splitlines(),
        f"tests/collections/{kind}/{EXPECTED}",
        "what comes out",
        lineterm="",
        n=4,
    )
    return "\n".join(lines)


def laid_out(value: Any, indent: str = "") -> str:
    """JSON in which whatever holds no further list of objects stands on one line, so that a credit is a line."""
    inner = indent + "  "
    if isinstance(value, Mapping) and any(isinstance(each, Mapping | list) for each in value.values()):
        items = [f"{inner}{json.dumps(key)}: {laid_out(each, inner)}" for key, each in value.items()]
        return "{\n" + ",\n".join(items) + f"\n{indent}}}"
    if isinstance(value, list) and any(isinstance(each, Mapping) for each in value):
        return "[\n" + ",\n".join(inner + laid_out(each, inner) for each in value) + f"\n{indent}]"
    return json.dumps(value, ensure_ascii=False)
