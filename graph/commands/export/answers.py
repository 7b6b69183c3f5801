"""Answers operations for all values of their variables."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

import orjson

from graph.commands.export.folder import ExportError, ExportFolder
from graph.commands.export.operations import JSON_LD, LANGUAGE, PAGE, SUBJECTS, ExportedOperation, at, placed
from graph.database.databases import open_reader
from graph.database.reader import BusyError, StatementTimeoutError, UnavailableError
from graph.errors import Code
from graph.execution import BoundStatement, Execution, ExecutionResult, read_own_fields
from graph.settings import Settings
from seed.phrases import Phrase, lines, phrase

AT_ONCE = 4
"""How many operations are under way at once."""


ASKED_AGAIN, SECONDS_BETWEEN = 60, 1.0
"""How often an operation is asked again because the database was busy, and how much later."""

ATTEMPTS = 5
"""How often an export begins anew because the catalogue was seeded meanwhile."""


class CatalogueChanged(Exception):
    """Another revision answered than before: what was answered until now is of no use."""


def export_answers(settings: Settings, operations: Sequence[ExportedOperation], folder: ExportFolder) -> str:
    """Gives the answers to operations to a folder; returns the revision that they all are of.

    Raises:
        ExportError, DatabaseURLError, OSError: nothing is given then.
    """
    try:
        return asyncio.run(_export(settings, operations, folder))
    except BaseException:
        folder.clear()
        raise


async def _export(settings: Settings, operations: Sequence[ExportedOperation], folder: ExportFolder) -> str:
    reader = open_reader(settings)
    try:
        execution = Execution(settings, reader, await read_own_fields(reader))
        await execution.measure()
        for _ in range(ATTEMPTS):
            folder.clear()
            exporter = Exporter(execution, folder)
            try:
                await exporter.export(operations)
            except CatalogueChanged:
                execution.serve(await read_own_fields(reader))
                continue
            assert exporter.revision is not None
            return exporter.revision
        again = phrase("the catalogue is seeded again and again; export once that has ended")
        raise ExportError([again], status=2)
    except (UnavailableError, BusyError, StatementTimeoutError) as error:
        reasons = error.args or (phrase("the database does not answer"),)
        raise ExportError([lines(reasons)], 2) from None
    finally:
        await reader.close()


class Exporter:
    """Answers operations at one revision, and gives the answers to a folder."""

    def __init__(self, execution: Execution, folder: ExportFolder) -> None:
        self.revision: str | None = None
        self._execution = execution
        self._folder = folder
        self._faults: list[Phrase] = []
        self._has_no_vocabularies = True

    async def export(self, operations: Sequence[ExportedOperation]) -> None:
        """
        Raises:
            CatalogueChanged
            ExportError: with what is wrong with each operation that is refused, or if nothing is seeded.
            OSError
        """
        languages = await self._languages()
        named = {over: await self._named(over) for over in {each.over for each in operations} if over}
        jobs = iter([(each, values) for each in operations for values in _values(each, languages, named)])
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(AT_ONCE):
                    group.create_task(self._work(jobs))
        except ExceptionGroup as failed:
            raise failed.exceptions[0] from None
        if self._faults:
            raise ExportError(sorted(set(self._faults)))

    async def _work(self, jobs: Iterable[tuple[ExportedOperation, dict[str, str]]]) -> None:
        refused: set[str] = set()
        for operation, values in jobs:
            if operation.file not in refused and not await self._write(operation, values):
                refused.add(operation.file)

    async def _write(self, operation: ExportedOperation, values: dict[str, str]) -> bool:
        """Gives all pages of an operation to the folder; returns False if it is refused."""
        page = 0
        async for answer in self._pages(operation, values):
            if answer.errors:
                self._faults += [placed(operation.file, error) for error in answer.errors]
                return False
            page += 1
            path = operation.path({**values, "page": str(page)})
            body: bytes | None = answer.body
            if path.endswith(JSON_LD) and (body := json_ld(orjson.loads(answer.data or "null"))) is None:
                fault = phrase("{file}: select structuredData, which .jsonld files hold", file=operation.file)
                self._faults.append(fault)
                return False
            assert body is not None
            self._folder.put(path, body)
        return True

    async def _pages(self, operation: ExportedOperation, values: Mapping[str, str]) -> AsyncIterator[ExecutionResult]:
        values = operation.variables(values)
        answer = await self._answer(operation.text, values)
        yield answer
        while operation.paged and not answer.errors:
            info = page_info(orjson.loads(answer.data or "null"))
            if info is None:
                fault = phrase(
                    "$after goes from page to page; select pageInfo { hasNextPage endCursor } in the connection"
                )
                self._faults.append(at(operation.file, fault))
                return
            if not info["hasNextPage"]:
                return
            answer = await self._answer(operation.text, {**values, PAGE: info["endCursor"]})
            yield answer

    async def _answer(self, text: str, variables: Mapping[str, Any]) -> ExecutionResult:
        """
        Raises:
            CatalogueChanged
            ExportError: if the database cannot be read.
        """
        answer = await self._run(text, variables)
        for _ in range(ASKED_AGAIN):
            if not _is_told(answer, Code.TOO_MANY_REQUESTS):
                break
            await asyncio.sleep(SECONDS_BETWEEN)
            answer = await self._run(text, variables)
        if _is_told(answer, Code.SERVICE_UNAVAILABLE):
            raise ExportError([phrase(error.message) for error in answer.errors], status=2)
        if answer.revision is not None and self.revision not in (None, answer.revision):
            raise CatalogueChanged
        self.revision = self.revision or answer.revision
        return answer

    async def _run(self, text: str, variables: Mapping[str, Any]) -> ExecutionResult:
        """Runs an operation. The vocabularies that warnings need are read before the first that has a key of one."""
        bound = self._execution.bind(text, variables, None)
        if not isinstance(bound, BoundStatement):
            return bound
        if bound.keys and self._has_no_vocabularies:
            await self._execution.read_vocabularies()
            self._has_no_vocabularies = False
        return await self._execution.answer(bound)

    async def _languages(self) -> list[str]:
        answer = await self._answer("{ catalogue { revision languages } }", {})
        catalogue = orjson.loads(answer.data or "null")["catalogue"]
        if not catalogue["revision"]:
            missing = phrase("nothing is seeded; run: filmgraph seed FOLDER, with the folder of your documents")
            raise ExportError([missing], status=2)
        languages: list[str] = catalogue["languages"]
        return languages

    async def _named(self, over: str) -> list[str]:
        """The slugs, keys or codes of all there are."""
        variable, field = SUBJECTS[over]
        arguments = "($first: Int, $after: String) " if "$after" in field else ""
        values: dict[str, Any] = {"first": self._execution.settings.max_page_size} if arguments else {}
        listing = ExportedOperation(over, f"query {arguments}{{ {field} }}", None, False, bool(arguments), "")
        names: list[str] = []
        async for answer in self._pages(listing, values):
            listed = orjson.loads(answer.data or "null")[over]
            names += [each[variable] for each in (listed["nodes"] if arguments else listed)]
        return names


def _is_told(answer: ExecutionResult, code: Code) -> bool:
    return any((error.extensions or {}).get("code") == code.name for error in answer.errors)


def _values(
    operation: ExportedOperation, languages: Sequence[str], named: Mapping[str, Sequence[str]]
) -> Iterable[dict[str, str]]:
    """The variables of each answer to an operation."""
    known: dict[str, Sequence[str]] = {}
    if operation.by_language:
        known[LANGUAGE] = languages
    if operation.over:
        known[SUBJECTS[operation.over][0]] = named[operation.over]
    for combination in product(*known.values()):
        yield dict(zip(known, combination, strict=True))


_UNSAFE = {character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def json_ld(data: Any) -> bytes | None:
    """The first JSON-LD in an answer, as it may stand in a script of a page: nothing in it ends the script, nor is it
    anything else there than JSON. None if there is none.
    """
    found = next(_outermost(data, lambda each: "@context" in each), None)
    if found is None:
        return None
    text: str = orjson.dumps(found).decode()
    return text.translate({ord(character): escaped for character, escaped in _UNSAFE.items()}).encode()


def page_info(data: Any) -> dict[str, Any] | None:
    """The first object of an answer, outermost first, that says whether there is a next page and where it begins."""
    return next(_outermost(data, lambda each: {"hasNextPage", "endCursor"} <= each.keys()), None)


def _outermost(data: Any, fits: Callable[[dict[str, Any]], bool]) -> Iterator[dict[str, Any]]:
    """The objects of an answer that fit, outermost first."""
    level = [data]
    while level:
        yield from (each for each in level if isinstance(each, dict) and fits(each))
        level = [
            inner
            for each in level
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
