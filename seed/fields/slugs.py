"""Slugs: the public names of films and people, `[a-z0-9-]` only, at most 120 characters."""

import re
import unicodedata
from functools import lru_cache

from slugify import slugify as transliterate

from seed.diagnostics import warning
from seed.fields.reader import Parsed, Read, placed, read_fact, read_texts
from seed.parse.nodes import Node
from seed.phrases import phrase, quote

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ẞ": "SS"})
LONGEST = 120
# What python-slugify has nothing to do to but join, which takes a tenth of its time.
_PLAIN = re.compile(rf"[A-Za-z0-9 -]{{1,{LONGEST}}}")
_WORD = re.compile("[a-z0-9]+")


@lru_cache(maxsize=65536)
def slugify(text: str) -> str:
    """German transliteration first (ä → ae), other scripts by python-slugify's own; "" where nothing is left."""
    german = text if text.isascii() else unicodedata.normalize("NFC", text).translate(_GERMAN)
    return "-".join(_WORD.findall(german.lower())) if _PLAIN.fullmatch(german) else transliterated(german)


def transliterated(german: str) -> str:
    """The slug of any text, its umlauts written out before."""
    # Named, so that an installed Unidecode does not change the slugs; entities stay what is printed.
    return transliterate(
        german,
        entities=False,
        decimal=False,
        hexadecimal=False,
        max_length=LONGEST,
        word_boundary=True,
        save_order=True,
        backend="text-unidecode",
        algorithm="modern",
    )


def read_slug(node: Node, _language: str) -> Read[str | None]:
    return read_fact(node, _parse, phrase("one slug"))


def read_aliases(node: Node, _language: str) -> Read[tuple[str, ...]]:
    """Earlier slugs, as a list or separated by commas; each once."""
    texts, wrong = read_texts(node, phrase("a list of slugs"))
    slugs: dict[str, None] = {}
    for text in texts:
        for part in text.value.split(","):
            slug, findings = _parse(part.strip())
            wrong += placed(findings, text)
            slugs |= {slug: None} if slug else {}
    return tuple(slugs), wrong


def _parse(text: str) -> Parsed[str | None]:
    slug = slugify(text)
    if not slug:
        return None, (
            warning("slug", phrase("{text} holds nothing that a slug could be made of", text=quote(text))),
        ) if text else ()
    if slug != text:
        help = phrase("write {slug}: small letters, digits and hyphens", slug=slug)
        return slug, (
            warning("slug", phrase("{text} is not a clean slug; {slug} is used", text=quote(text), slug=slug), help),
        )
    return slug, ()
