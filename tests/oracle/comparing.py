"""Whether an answer is the oracle's: exactly, the order of keys included, but cursors by what they stand for."""

import json
from typing import Any

from tests.oracle.pages import MARK
from tests.oracle.searching import EXCERPT


def read_answer(text: str) -> Any:
    """JSON text → values. Raises AssertionError where a key comes twice."""
    return json.loads(text, object_pairs_hook=_distinct)


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    assert len(pairs) == len(dict(pairs)), f"a key comes twice: {[key for key, _ in pairs]}"
    return dict(pairs)


class Cursors:
    """What the oracle's cursors are called by one database."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def learn(self, oracles: str, text: str) -> str:
        """What this cursor is called by now: an entry's place in an order has one cursor, whenever it is asked for."""
        return self._names.setdefault(oracles, text)

    def put(self, value: Any) -> Any:
        """Variables with the oracle's cursors → with the database's."""
        match value:
            case str():
                return self._names[value] if value.startswith(MARK) else value
            case list():
                return [self.put(item) for item in value]
            case dict():
                return {key: self.put(item) for key, item in value.items()}
        return value


def differences(expected: Any, actual: Any, cursors: Cursors, path: str = "data") -> list[str]:
    match expected, actual:
        case dict(), dict():
            if list(expected) != list(actual):
                return [f"{path}: expected keys {list(expected)}, got {list(actual)}"]
            return [
                line for key in expected for line in differences(expected[key], actual[key], cursors, f"{path}.{key}")
            ]
        case list(), list():
            if len(expected) != len(actual):
                return [f"{path}: expected {len(expected)} entries {expected}, got {len(actual)} {actual}"]
            pairs = enumerate(zip(expected, actual, strict=True))
            return [line for n, pair in pairs for line in differences(*pair, cursors, f"{path}[{n}]")]
        case str(), str() if expected.startswith(MARK):
            known = cursors.learn(expected, actual)
            return [] if known == actual else [f"{path}: expected cursor {known!r} of {expected[1:]}, got {actual!r}"]
        case str(), str() if expected.startswith(EXCERPT):
            texts = json.loads(expected.removeprefix(EXCERPT))
            return [] if any(actual in text for text in texts) else [f"{path}: {actual!r} is in none of {texts}"]
    numbers = {type(expected), type(actual)} == {int, float}  # of which JSON has one kind
    same = (type(expected) is type(actual) or numbers) and expected == actual
    return [] if same else [f"{path}: expected {expected!r}, got {actual!r}"]
