"""What kinds of awards, people and gaps are called, in several languages: kinds.csv."""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from graph.languages import primary


@cache
def kinds() -> Mapping[str, Mapping[str, str]]:
    """Key → language → name."""
    with Path(__file__).with_name("kinds.csv").open(encoding="utf-8", newline="") as file:
        return {line.pop("key"): line for line in csv.DictReader(file)}


def kind_name(key: str, language: str) -> str:
    """The name of a kind in a language; in English where there is none."""
    names = kinds()[key]
    return names.get(language) or names.get(primary(language)) or names["en"]
