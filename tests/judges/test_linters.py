"""graphql-eslint reads the schema and clients' operations: GraphQL's best practices, and Relay's conventions."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.databases import ROOT
from tests.npm import installed
from tests.oracle.answers import SDL

LINTERS = Path(__file__).parent / "linters"
OPERATIONS = ROOT / "tests" / "clients" / "operations"


@pytest.mark.long
def test_graphql_eslint_finds_nothing(tmp_path: Path) -> None:
    packages, path = installed(LINTERS)
    (tmp_path / "node_modules").symlink_to(packages, target_is_directory=True)
    shutil.copyfile(LINTERS / "eslint.config.js", tmp_path / "eslint.config.js")
    shutil.copyfile(SDL, tmp_path / "schema.graphql")
    shutil.copytree(OPERATIONS, tmp_path / "operations")
    command = ["node", "node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "schema.graphql", "operations"]
    environment = {**os.environ, "PATH": path, "NO_COLOR": "1"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
