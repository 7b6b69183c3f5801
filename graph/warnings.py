"""What is told beside an answer, in `extensions.warnings`: keys that no vocabulary has, and the nearest ones.

The vocabularies are read once for each catalogue, by whoever serves it, so that no operation has to look for them.
"""

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from sys import getsizeof, intern
from typing import Any

import orjson
from sqlalchemy import select

from graph.compiler.plan import GivenKey
from graph.database.dialect import Concat, Dialect
from graph.database.reader import Reader
from graph.schema.vocabularies import OWN_WORDS, WORDS, AnyVocabulary, OwnVocabulary, Vocabulary
from graph.text import fold_label

MOST_WARNINGS = 10
"""Warnings of an answer; more keys that are wrong are wrong in the same way."""
LONGEST_KEY = 100
"""Characters of a key up to which its nearest one is looked for, and it is quoted whole."""
LIKENESS = 70
"""How alike a key and its nearest one are at least, of 100."""
COST = 100_000
"""The cost that the statement is taken to have, so that it is run beside others."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one vocabulary, folded, and the key that each means."""

    keys: frozenset[str]
    meanings: Mapping[str, str]

    @property
    def weight(self) -> int:
        """The bytes that they take, roughly."""
        texts = {*self.keys, *self.meanings, *self.meanings.values()}
        return getsizeof(self.keys) + getsizeof(self.meanings) + sum(map(getsizeof, texts))

    def nearest(self, text: str) -> str | None:
        from rapidfuzz import fuzz, process  # which those who name keys rightly need not wait for

        if len(text) > LONGEST_KEY:
            return None
        found = process.extractOne(fold_label(text), self.meanings.keys(), scorer=fuzz.ratio, score_cutoff=LIKENESS)
        return self.meanings[found[0]] if found else None


NO_WORDS = Words(frozenset(), {})
"""Those of a vocabulary without terms."""
Vocabularies = Mapping[AnyVocabulary, Words]


async def read_vocabularies(reader: Reader) -> Vocabularies:
    """Reads the vocabularies of the catalogue.

    Raises:
        the errors of readers
    """
    row = await reader.fetch(_statement(reader.dialect), (), COST)
    *ours, own = (orjson.loads(f"[{rows}]") for rows in row)
    vocabularies: dict[AnyVocabulary, Words] = {
        vocabulary: _words(pairs) for vocabulary, pairs in zip(WORDS, ours, strict=True)
    }
    of_fields: dict[str, list[tuple[str, str | None]]] = {}
    for field, key, word in own:
        of_fields.setdefault(field, []).append((key, word))
    return vocabularies | {OwnVocabulary(field): _words(pairs) for field, pairs in of_fields.items()}


def _statement(dialect: Dialect) -> str:
    columns = []
    for words in (*WORDS.values(), OWN_WORDS):
        rows = words.subquery()
        *keys, word = rows.c
        parts = [part for key in keys for part in (dialect.text(key, nullable=False), ",")]
        json = Concat(["[", *parts, dialect.text(word, nullable=True), "]"])
        columns.append(select(dialect.aggregate(json)).select_from(rows).scalar_subquery())
    return str(select(*columns).compile(dialect=dialect.sqlalchemy))


def _words(pairs: Iterable[tuple[str, str | None]]) -> Words:
    meanings: dict[str, str] = {}
    # A key has many words. Sorted, since databases give them in any order, and of those as near the first is told.
    pairs = sorted(((intern(key), word) for key, word in pairs), key=lambda pair: (pair[0], pair[1] or ""))
    for key, word in pairs:
        if word is not None:
            meanings.setdefault(fold_label(word), key)
    meanings.update((fold_label(key.replace("_", " ")), key) for key, _ in pairs)
    return Words(frozenset(key for key, _ in pairs), meanings)


async def warnings_of(
    keys: Iterable[GivenKey], vocabularies: Vocabularies, *, suggestions: bool
) -> tuple[Mapping[str, Any], ...]:
    """Returns what there is to tell of keys: nothing of those that their vocabulary has."""
    unknown = list(islice(_unknown(keys, vocabularies), MOST_WARNINGS))
    if not unknown:
        return ()
    return await asyncio.to_thread(lambda: tuple(_warning(key, vocabularies, suggestions) for key in unknown))


def _unknown(keys: Iterable[GivenKey], vocabularies: Vocabularies) -> Iterator[GivenKey]:
    for key in dict.fromkeys(keys):
        words = vocabularies.get(key.vocabulary, NO_WORDS)
        is_word = key.vocabulary is Vocabulary.ROLE and fold_label(key.text) in words.meanings
        if key.text not in words.keys and not is_word:
            yield key


def _warning(key: GivenKey, vocabularies: Vocabularies, suggestions: bool) -> Mapping[str, Any]:
    text = key.text if len(key.text) <= LONGEST_KEY else key.text[:LONGEST_KEY] + " …"
    message = key.vocabulary.value.format(orjson.dumps(text).decode())
    extensions = {"code": "UNKNOWN_KEY", "value": text}
    nearest = vocabularies.get(key.vocabulary, NO_WORDS).nearest(key.text) if suggestions else None
    if nearest is not None:
        message += f"; did you mean {nearest}?"
        extensions["nearest"] = nearest
    return {"message": message, "locations": [{"line": key.line, "column": key.column}], "extensions": extensions}
