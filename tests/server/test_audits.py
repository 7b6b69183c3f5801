"""The published audits of GraphQL over HTTP (npm's graphql-http, pinned in audits/)."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest

from graph.server.graphiql.build import BuildError, find_npm
from tests.server.serving import Client

AUDITS = Path(__file__).parent / "audits"


UNREACHABLE = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH")
"""What npm says where there is no network."""


def missing(reason: str) -> NoReturn:
    """Skips the test for what is missing; where everything has to be there, in CI, fails it."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def run(command: list[str], folder: Path, path: str) -> str:
    environment = {**os.environ, "PATH": path}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if any(code in done.stderr for code in UNREACHABLE):
        missing(f"{' '.join(command)} failed: {done.stderr}")
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def audit(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Any]:
    """The results for a URL."""
    try:
        npm, path = find_npm()
    except BuildError as error:
        missing(str(error))
    folder = tmp_path_factory.mktemp("audits")
    shutil.copytree(AUDITS, folder, ignore=shutil.ignore_patterns("node_modules"), dirs_exist_ok=True)
    run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder, path)
    node = shutil.which("node", path=path) or "node"
    return lambda url: json.loads(run([node, "audit.js", url], folder, path))


def test_all_audits_are_passed(server: Client, audit: Callable[[str], Any]) -> None:
    results = audit(f"{server.base_url}/graphql")
    assert [result for result in results if result["status"] != "ok"] == []
    assert len(results) == 61
