"""Findings in the forms that other programs read: SARIF, GitLab's Code Quality, JUnit. Each finding is told by itself.

SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
Code Quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
JUnit: what continuous integration reads of it, https://docs.gitlab.com/ci/testing/unit_test_reports/
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from hashlib import sha256
from importlib.metadata import version
from itertools import groupby
from pathlib import PurePath
from typing import Any
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from seed.diagnostics import CODES, Diagnostic, Level
from seed.explanations import EXPLANATIONS
from seed.phrases import phrase, spoken
from seed.report.visible import visible

_SEVERITIES = {Level.NOTE: "info", Level.WARNING: "minor", Level.ERROR: "major"}


def sarif(findings: Sequence[Diagnostic]) -> str:
    """One run, with a rule for each code that is among the findings."""
    codes = sorted({finding.code for finding in findings})
    results = zip(findings, _fingerprints(findings), strict=True)
    driver = {"name": "filmgraph", "version": version("filmgraph"), "rules": list(map(_rule, codes))}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, codes.index(finding.code), fingerprint) for finding, fingerprint in results],
    }
    return _json({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]})


def _rule(code: str) -> dict[str, Any]:
    explanation = EXPLANATIONS[code]
    return {
        "id": code,
        "shortDescription": {"text": spoken(CODES[code])},
        "fullDescription": {"text": spoken(explanation.why)},
        "help": {"text": spoken(explanation.remedy)},
    }


def _result(finding: Diagnostic, rule: int, fingerprint: str) -> dict[str, Any]:
    place = {
        "artifactLocation": {"uri": _uri(finding.path)},
        "region": {"startLine": max(finding.line, 1), "startColumn": max(finding.column, 1)},
    }
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": finding.level.name.lower(),
        "message": {"text": with_help(finding)},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"filmgraph/v1": fingerprint},
    }


def _uri(path: str) -> str:
    """A path as a URI; one that is not absolute stays relative."""
    absolute = path.startswith("/")
    return ("file://" if absolute else "") + quote(PurePath(path).as_posix())


def gitlab(findings: Sequence[Diagnostic]) -> str:
    """A list of problems, each with a fingerprint that stays when other lines are added or removed."""
    return _json(
        [
            {
                "description": with_help(finding),
                "check_name": finding.code,
                "fingerprint": fingerprint,
                "severity": _SEVERITIES[finding.level],
                "location": {"path": PurePath(finding.path).as_posix(), "lines": {"begin": max(finding.line, 1)}},
            }
            for finding, fingerprint in zip(findings, _fingerprints(findings), strict=True)
        ]
    )


def junit(findings: Iterable[Diagnostic], documents: Collection[str], failing: Level) -> str:
    """A suite for each file: a case for each finding, which fails from a level on; or one that passes."""
    by_path = {path: list(own) for path, own in groupby(findings, key=lambda finding: finding.path)}
    suites = Element("testsuites", name="filmgraph check")
    for path in sorted({*documents, *by_path}):
        suite = SubElement(suites, "testsuite", name=visible(path))
        for finding in by_path.get(path, ()):
            _case(suite, finding, failing)
        if path not in by_path:
            SubElement(suite, "testcase", name="check", classname=visible(path), file=visible(path))
        _count(suite, len(suite), len(suite.findall("*/failure")))
    _count(suites, len(suites.findall("*/testcase")), len(suites.findall("*/*/failure")))
    indent(suites)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(suites, encoding="unicode")


def _case(suite: Element, finding: Diagnostic, failing: Level) -> None:
    path = visible(finding.path)
    name = spoken(phrase("{code} at {place}", code=finding.code, place=f"{finding.line}:{finding.column}"))
    case = SubElement(suite, "testcase", name=name, classname=path, file=path, line=str(finding.line))
    if finding.level >= failing:
        message, level = visible(spoken(finding.message)), finding.level.name.lower()
        outcome = SubElement(case, "failure", message=message, type=f"{level}[{finding.code}]")
    else:
        outcome = SubElement(case, "system-out")
    place = f"{path}:{finding.line}:{finding.column}: {finding.level.name.lower()}[{finding.code}]"
    outcome.text = f"{place}: {visible(with_help(finding))}"


def _count(element: Element, tests: int, failures: int) -> None:
    element.attrib |= {"tests": str(tests), "failures": str(failures), "errors": "0"}


def _fingerprints(findings: Iterable[Diagnostic]) -> Iterator[str]:
    """A hash for each finding, of its path, code and message in English, and which of several such it is."""
    seen: Counter[str] = Counter()
    for finding in findings:
        said = "\0".join((finding.path, finding.code, finding.message))
        seen[said] += 1
        yield sha256(f"{said}\0{seen[said]}".encode("utf-8", "replace")).hexdigest()


def with_help(finding: Diagnostic) -> str:
    """The message, and the remedy on a line of its own, in the language that is spoken."""
    message = spoken(finding.message)
    return f"{message}\n{spoken(phrase('help:'))} {spoken(finding.help)}" if finding.help else message


def _json(value: Any) -> str:
    return json.dumps(value, indent=2)
