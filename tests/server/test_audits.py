"""The published audits of GraphQL over HTTP (npm's graphql-http, pinned in audits/)."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest

from graph.server.graphiql.build import BuildError, find_npm
from tests.server.serving import Client

AUDITS = Path(__file__).parent / "audits"


def missing(reason: str) -> NoReturn:
    """Skips the test for what is missing; where everything has to be there, in CI, fails it."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def run(command: list[str], folder: Path, path: str) -> str:
    environment = {**os.environ, "PATH": path}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        missing(f"{' '.join(command)} failed: {done.stderr}")
    return done.stdout


def test_all_audits_are_passed(server: Client, tmp_path: Path) -> None:
    try:
        npm, path = find_npm()
    except BuildError as error:
        missing(str(error))
    folder = shutil.copytree(AUDITS, tmp_path / "audits", ignore=shutil.ignore_patterns("node_modules"))
    run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder, path)
    node = shutil.which("node", path=path) or "node"
    results = json.loads(run([node, "audit.js", f"{server.base_url}/graphql"], folder, path))
    assert [result for result in results if result["status"] != "ok"] == []
    assert len(results) == 61
