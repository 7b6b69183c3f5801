"""In which language a collection is where no document's path says one.

The texts of some of its documents tell, else the site's configuration beside or above them. A single text may be a
quotation, a handful that agree are not. Where any path names a language, documents that name none are in the first one
that is configured, since others of their films have theirs.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from graph.languages import is_known, normal_tag, primary
from seed.diagnostics import Diagnostic, note
from seed.discover.files import DocumentFile
from seed.discover.paths import DATA
from seed.film.written_in import language_of_text
from seed.parse.document import text_of
from seed.phrases import phrase

_SAMPLE, _LEAST = 24, 3
"""Documents that are looked at, and those that have to tell their language."""
_SHARE = 4 / 5
_CONFIGURATIONS = tuple(
    re.findall(
        r"\S+", "hugo.toml hugo.yaml hugo.yml hugo.json config.toml config.yaml config.yml config.json _config.yml"
    )
)
_LEVELS = 4
"""How far above the documents a site's configuration may lie."""
_NAMES = ("defaultContentLanguage", "default_language", "languageCode", "lang", "language", "locale")
_MOST = 100_000


def language_of_collection(
    files: Sequence[DocumentFile], folders: Sequence[str], languages: Sequence[str]
) -> tuple[str, tuple[Diagnostic, ...]]:
    """The language for documents that say none, and a note where it is not the first that is configured."""
    documents = [file for file in files if not file.path.endswith(DATA)]
    if not documents or any(file.language for file in documents):
        return languages[0], ()
    found = _of_texts(documents, languages[0]) or next(_of_sites(folders), None)
    if found is None or primary(found) == primary(languages[0]):
        return languages[0], ()
    message = phrase(
        'documents that do not say their language are taken for "{found}", as the collection is', found=found
    )
    help = phrase("write `language: {found}`, or begin FILMGRAPH_LANGUAGES with {found}", found=found)
    return found, (note("language", message, help).in_file(documents[0].display_path),)


def _of_texts(documents: Sequence[DocumentFile], first: str) -> str | None:
    step = max(1, len(documents) // _SAMPLE)
    told = Counter(filter(None, (language_of_text(text_of(file), first) for file in documents[::step][:_SAMPLE])))
    if not told:
        return None
    (language, count), all_told = told.most_common(1)[0], told.total()
    return language if count >= _LEAST and count >= all_told * _SHARE else None


def _of_sites(folders: Sequence[str]) -> Iterator[str]:
    """The languages that configurations say, the nearest first."""
    for folder in map(Path, folders):
        for above in (folder, *folder.parents)[: _LEVELS + 1]:
            for path in (above / name for name in _CONFIGURATIONS):
                if path.is_file() and (language := _said(path)):
                    yield language
            if (above / ".git").exists():
                break


def _said(path: Path) -> str | None:
    try:
        text = path.read_bytes()[:_MOST].decode("utf-8", "replace")
    except OSError:
        return None
    for name in _NAMES:
        found = re.search(
            rf"^[ \t]{{0,4}}[\"']?{name}[\"']?[ \t]*[:=][ \t]*[\"']?([A-Za-z]{{2}})(?![A-Za-z])", text, re.MULTILINE
        )
        tag = normal_tag(found[1]) if found else None
        if tag and is_known(tag):
            return tag
    return None
