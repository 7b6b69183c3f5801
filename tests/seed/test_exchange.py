"""Findings in the forms that other programs read."""

import json
from importlib.metadata import version
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from seed.diagnostics import CODES, Diagnostic, Level
from seed.explanations import EXPLANATIONS
from seed.phrases import phrase
from seed.report.printing import Format, render


def finding(level: Level, code: str, line: int, path: str = "films/a b.md", help: str = "") -> Diagnostic:
    return Diagnostic(
        level=level, code=code, message=phrase(f"{code} is wrong"), help=phrase(help), line=line, column=8, path=path
    )


FINDINGS = [
    finding(Level.WARNING, "year", 9),
    finding(Level.ERROR, "yaml", 2, help="mend it"),
    finding(Level.WARNING, "year", 5),
    finding(Level.NOTE, "media", 0, path="/b.md"),
]


def printed(format: Format, *findings: Diagnostic, failing: Level = Level.ERROR) -> str:
    return render(findings, ["films/a b.md", "films/c.md"], format, failing=failing)


TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
COUNT = {"type": "integer", "minimum": 1}
SARIF: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool"],
                "additionalProperties": False,
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "required": ["id"],
                                            "properties": {
                                                "shortDescription": TEXT,
                                                "fullDescription": TEXT,
                                                "help": TEXT,
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "required": ["message"],
                            "properties": {
                                "message": TEXT,
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "locations": {
                                    "items": {
                                        "properties": {
                                            "physicalLocation": {
                                                "properties": {
                                                    "artifactLocation": {
                                                        "properties": {"uri": {"format": "uri-reference"}}
                                                    },
                                                    "region": {
                                                        "properties": {"startLine": COUNT, "startColumn": COUNT}
                                                    },
                                                }
                                            }
                                        }
                                    }
                                },
                                "partialFingerprints": {"additionalProperties": {"type": "string"}},
                            },
                        },
                    },
                },
            },
        },
    },
}
"""What the schema of SARIF 2.1.0 says of the parts that we write."""
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string"},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)"},
                    "lines": {"required": ["begin"], "properties": {"begin": COUNT}},
                },
            },
        },
    },
}
"""What GitLab's documentation says of a report on code quality."""


@pytest.mark.parametrize("findings", [[], FINDINGS])
def test_sarif_fits_its_schema(findings: list[Diagnostic]) -> None:
    log = json.loads(printed("sarif", *findings))
    jsonschema.validate(log, SARIF, format_checker=jsonschema.FormatChecker())
    assert len(log["runs"][0]["results"]) == len(findings)


def test_sarif() -> None:
    (run,) = json.loads(printed("sarif", *FINDINGS))["runs"]
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("filmgraph", version("filmgraph"))
    assert [rule["id"] for rule in driver["rules"]] == ["media", "yaml", "year"]
    assert driver["rules"][1] == {
        "id": "yaml",
        "shortDescription": {"text": CODES["yaml"]},
        "fullDescription": {"text": EXPLANATIONS["yaml"].why},
        "help": {"text": EXPLANATIONS["yaml"].remedy},
    }
    outside, error, *warnings = run["results"]
    assert outside["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "file:///b.md"},
                "region": {"startLine": 1, "startColumn": 8},
            }
        }
    ]
    fingerprint = error.pop("partialFingerprints")["filmgraph/v1"]
    assert error == {
        "ruleId": "yaml",
        "ruleIndex": 1,
        "level": "error",
        "message": {"text": "yaml is wrong\nhelp: mend it"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "films/a%20b.md"},
                    "region": {"startLine": 2, "startColumn": 8},
                }
            }
        ],
    }
    assert [warning["locations"][0]["physicalLocation"]["region"]["startLine"] for warning in warnings] == [5, 9]
    assert len({fingerprint, *(each["partialFingerprints"]["filmgraph/v1"] for each in warnings)}) == 3


def test_gitlab() -> None:
    problems = json.loads(printed("gitlab", *FINDINGS))
    jsonschema.validate(problems, GITLAB)
    said = [(each["check_name"], each["severity"], each["location"]["path"]) for each in problems]
    assert said == [
        ("media", "info", "/b.md"),
        ("yaml", "major", "films/a b.md"),
        ("year", "minor", "films/a b.md"),
        ("year", "minor", "films/a b.md"),
    ]
    assert [each["location"]["lines"]["begin"] for each in problems] == [1, 2, 5, 9]
    assert len({each["fingerprint"] for each in problems}) == 4
    assert json.loads(printed("gitlab")) == []


def test_fingerprints_stay_when_lines_move() -> None:
    above = [
        Diagnostic(level=each.level, code=each.code, message=each.message, line=each.line + 9) for each in FINDINGS
    ]
    before = [Diagnostic(level=each.level, code=each.code, message=each.message, line=each.line) for each in FINDINGS]
    first, second = (
        {each["fingerprint"] for each in json.loads(printed("gitlab", *findings))} for findings in (above, before)
    )
    assert first == second


@pytest.mark.parametrize(("failing", "failures"), [(Level.ERROR, 1), (Level.WARNING, 3)])
def test_junit(failing: Level, failures: int) -> None:
    suites = ElementTree.fromstring(printed("junit", *FINDINGS, failing=failing))
    assert (suites.tag, suites.attrib) == (
        "testsuites",
        {"name": "filmgraph check", "tests": "5", "failures": str(failures), "errors": "0"},
    )
    counts = [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in suites]
    assert counts == [("/b.md", "1", "0"), ("films/a b.md", "3", str(failures)), ("films/c.md", "1", "0")]
    case = suites[1][0]
    place = {"classname": "films/a b.md", "file": "films/a b.md", "line": "2"}
    assert case.attrib == {"name": "yaml at 2:8", **place}
    (failure,) = case
    assert failure.attrib == {"message": "yaml is wrong", "type": "error[yaml]"}
    assert failure.text == "films/a b.md:2:8: error[yaml]: yaml is wrong\nhelp: mend it"
    assert [outcome.tag for outcome in suites[0][0]] == ["system-out"]
    assert list(suites[2][0]) == []


def test_junit_is_xml_whatever_documents_hold() -> None:
    hostile = "\x1b]0;\x07<&\ufffe\ud800\x00"
    one = Diagnostic(
        level=Level.ERROR, code="yaml", message=phrase(hostile), help=phrase(hostile), path=f"{hostile}.md"
    )
    suites = ElementTree.fromstring(printed("junit", one))
    failure = suites.find("*/*/failure")
    assert failure is not None
    assert failure.get("message") == "\ufffd]0;\ufffd<&\ufffd\ufffd\ufffd"
