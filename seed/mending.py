"""The documents below some paths that can be mended: what `check --fix` writes and `check --diff` shows."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from graph.settings import Settings
from seed.diagnostics import Diagnostic
from seed.discover.files import NOTHING_UNSAVED, find_files, real_path
from seed.parse.document import bytes_of
from seed.pipeline import check_documents
from seed.repair.renaming import renamed
from seed.repair.repair import repaired


class Change(NamedTuple):
    """What is to be written into a file, and what stood there; the path is as messages show it."""

    path: str
    before: bytes
    after: bytes


def mended_documents(
    paths: Sequence[Path],
    settings: Settings,
    *,
    drafts: bool = False,
    unsafe: bool = False,
    unsaved: Mapping[str, bytes] = NOTHING_UNSAVED,
) -> list[Change]:
    """The documents that can be mended, sorted by path. With `unsafe`, fields and labels are also renamed as findings
    propose; `unsaved` has, by real path, what is to be read in place of some of the files.

    Raises:
        NoSuchPathError; with `unsafe` also EntryFileError
    """
    before = dict(_read(paths, settings, unsaved))
    after = {path: repaired(data, path) for path, data in before.items()}
    if unsafe:
        now = {real_path(Path(path)): data for path, data in after.items()}
        found: dict[str, list[Diagnostic]] = {}
        for finding in check_documents(paths, settings, drafts=drafts, unsaved={**unsaved, **now}).findings:
            found.setdefault(finding.path, []).append(finding)
        after |= {path: renamed(after[path], own, path) for path, own in found.items() if path in after}
    return [Change(path, data, after[path]) for path, data in before.items() if after[path] != data]


def _read(paths: Sequence[Path], settings: Settings, unsaved: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The bytes of each document that can be read; the others have a finding of their own."""
    for file in find_files(paths, settings.languages, unsaved).documents:
        try:
            yield file.display_path, bytes_of(file)
        except OSError:
            continue
