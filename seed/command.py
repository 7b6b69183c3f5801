"""The commands that need no database, such as check: what they print, and their exit status.

0 is clean, 1 stands for errors in documents; other errors have a status of their own (see graph.errors).
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from graph.errors import UserError
from graph.settings import settings
from seed.diagnostics import Diagnostic, Level
from seed.discover.files import PEOPLE, real_path
from seed.fields.names import compared
from seed.pages.front_matter import documents_schema
from seed.parse.entry_file import EntryFileError
from seed.phrases import Phrase, phrase, quote, spoken, told
from seed.pipeline import Progress, SeedResult, check_documents, own_fields
from seed.repair.writing import replace_file
from seed.report.difference import difference, shown
from seed.report.explain import explained
from seed.report.printing import Format, Lines, Totals, lines_of, render, source_lines, wants_colour
from seed.report.visible import one_line

if TYPE_CHECKING:
    from seed.mending import Change

STDIN = Path("-")
CLEAN, ERRORS, INTERRUPTED = 0, 1, 130


class NotWritableError(UserError):
    """A document that is to be mended cannot be written; the message says which, and why."""


class MissingExtraError(UserError):
    """A command wants packages that are installed only where they are asked for."""


class UsageError(UserError):
    """Two options were given that exclude each other."""


@dataclass(frozen=True, slots=True)
class Mending:
    """What `check` does about what is wrong: `fix` writes documents anew, `diff` prints what that would change, and
    `unsafe` also takes the names that findings propose.
    """

    fix: bool = False
    diff: bool = False
    unsafe: bool = False


def check(
    paths: Sequence[Path],
    strict: bool = False,
    format: Format = "text",
    drafts: bool = False,
    all: bool = False,
    stdin_filename: Path | None = None,
    mending: Mending = Mending(),
) -> int:
    """Reads documents and reports what is wrong with them; needs no database.

    The path `-` is a document on standard input, which is read as if it lay in the file `stdin_filename`. What is said
    of several places is told once, unless `all` findings are asked for. Of what is to be mended, `--fix` tells what
    is left, and `--diff` nothing else.
    """

    def run() -> int:
        if mending.unsafe and not (mending.fix or mending.diff):
            raise UsageError(phrase("--unsafe is for --fix and --diff: give one of them"))
        if STDIN in paths:
            return _check_stdin(paths, strict, format, drafts, all, stdin_filename, mending)
        if stdin_filename:
            raise UsageError(phrase("--stdin-filename names the document on standard input: give - as the path"))
        if mending.fix or mending.diff:
            from seed.mending import mended_documents  # which other commands do not need

            changes = mended_documents(paths, settings(), drafts=drafts, unsafe=mending.unsafe)
            if mending.diff:
                return _print_differences(changes)
            _write(changes, format, lambda path: phrase("mended {path}", path=path))
        with progress_bar() as progress:
            return report_on(check_documents(paths, settings(), progress, drafts=drafts), strict, format, all)

    return run_command(run, format)


def _check_stdin(
    paths: Sequence[Path],
    strict: bool,
    format: Format,
    drafts: bool,
    all: bool,
    stdin_filename: Path | None,
    mending: Mending,
) -> int:
    """Checks the document on standard input; mended, it goes to standard output."""
    if len(paths) > 1:
        raise UsageError(phrase("- stands for the only document: give no other path"))
    file, data = stdin_filename or Path("stdin.md"), sys.stdin.buffer.read()
    unsaved = {real_path(file): data}
    if mending.fix or mending.diff:
        from seed.mending import mended_documents

        changes = mended_documents([file], settings(), drafts=drafts, unsafe=mending.unsafe, unsaved=unsaved)
        if mending.diff:
            return _print_differences(changes)
        sys.stdout.buffer.write(next((change.after for change in changes), data))
        return CLEAN

    def lines(path: str) -> Sequence[str]:
        return lines_of(data) if Path(path) == file else source_lines(path)

    result = check_documents([file], settings(), drafts=drafts, unsaved=unsaved)
    findings = tuple(each for each in result.findings if each.level is not Level.NOTE or Path(each.path) == file)
    return report_on(replace(result, findings=findings), strict, format, all, lines)


def _print_differences(changes: "Iterable[Change]") -> int:
    """Prints what would be written; the status tells whether that is anything."""
    status = CLEAN
    for change in changes:
        patch = difference(change.path, change.before, change.after)
        if sys.stdout.isatty():
            sys.stdout.write(shown(patch))
        else:
            sys.stdout.flush()
            sys.stdout.buffer.write(patch)
        status = ERRORS
    return status


def _write(changes: "Iterable[Change]", format: Format, done: Callable[[str], Phrase]) -> None:
    """Writes documents anew, and says which.

    Raises:
        NotWritableError
    """
    stream = sys.stdout if format == "text" else sys.stderr
    for change in changes:
        try:
            replace_file(Path(change.path), change.after)
        except OSError as problem:
            raise NotWritableError(f"{change.path}: {problem.strerror}") from None
        print(spoken(done(one_line(change.path))), file=stream)


def explain(code: str) -> int:
    """Explains what a code of findings means; without one, lists all."""

    def run() -> int:
        print(explained(code))
        return CLEAN

    return run_command(run, "text")


def print_front_matter_schema(paths: Sequence[Path] = ()) -> int:
    """Prints the JSON Schema (2020-12) of documents' front matter, with the own fields that are declared beside the
    documents below some paths.
    """

    def run() -> int:
        own = own_fields(paths, settings().languages) if paths else ()
        print(orjson.dumps(documents_schema(own), option=orjson.OPT_INDENT_2).decode())
        return CLEAN

    return run_command(run, "text")


def lsp(paths: Sequence[Path], language: str | None = None) -> int:
    """Answers an editor on standard input and output, by the Language Server Protocol; without a language, in the
    editor's.
    """

    def run() -> int:
        try:
            from seed.lsp.server import make_server
        except ImportError:
            wanted = phrase("the language server wants more packages: pip install 'filmgraph[lsp]'")
            raise MissingExtraError(wanted) from None
        make_server(settings(), paths, language).start_io()
        return CLEAN

    return run_command(run, "text")


def rename(paths: Sequence[Path], old: str, new: str, diff: bool = False) -> int:
    """Gives somebody another name in all documents below some paths, and leaves the old one as an alias in people.yaml;
    with `diff`, prints what that would change.
    """

    def done(path: str) -> Phrase:
        if Path(path).name == PEOPLE and compared(old) != compared(new):
            return phrase("{old} is an alias of {new} in {path}", old=quote(old), new=quote(new), path=path)
        return phrase("renamed in {path}", path=path)

    def run() -> int:
        from seed.renaming import rename_person

        renaming = rename_person(paths, settings(), old, new)
        for place in renaming.left:
            left = phrase(
                "{place}: the name cannot be changed here without changing more; change it by hand", place=place
            )
            print(spoken(left), file=sys.stderr)
        if diff:
            _print_differences(renaming.changes)
        else:
            _write(renaming.changes, "text", done)
        return ERRORS if renaming.left else CLEAN

    return run_command(run, "text")


def report_on(result: SeedResult, strict: bool, format: Format, all: bool, lines: Lines = source_lines) -> int:
    _print(result.findings, result.documents, format, result.totals, all, strict, lines)
    return ERRORS if _fails(result, strict) else CLEAN


def _fails(result: SeedResult, strict: bool) -> bool:
    return result.worst >= _failing(strict)


def _failing(strict: bool) -> Level:
    return Level.WARNING if strict else Level.ERROR


def _print(
    findings: Sequence[Diagnostic],
    documents: Sequence[str],
    format: Format,
    totals: Totals | None = None,
    all: bool = False,
    strict: bool = False,
    lines: Lines = source_lines,
) -> None:
    printed = render(
        findings,
        documents,
        format,
        totals=totals,
        all=all,
        failing=_failing(strict),
        colour=wants_colour(sys.stdout),
        lines=lines,
    )
    sys.stdout.write(printed)


def run_command(command: Callable[[], int], format: Format) -> int:
    """Runs a command. Whatever goes wrong besides the documents is one line on standard error."""
    try:
        return command()
    except UserError as error:
        if isinstance(error, EntryFileError):
            _print(error.findings, (), format)
        print(told(error), file=sys.stderr)
        return error.status
    except BrokenPipeError:  # whoever reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except OSError as error:  # a disk that is full, or goes
        print(f"error: {error.strerror}", file=sys.stderr)
        return UserError.status
    except KeyboardInterrupt:
        print(spoken(phrase("interrupted; nothing was written")), file=sys.stderr)
        return INTERRUPTED


@contextmanager
def progress_bar() -> Iterator[Progress | None]:
    """A bar on a terminal, which goes when all is read; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(spoken(phrase("reading documents")), total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
