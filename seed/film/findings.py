"""Findings beside a document, so that a seeding that need not read it again still reports them."""

from collections.abc import Iterable

import orjson

from seed.diagnostics import Diagnostic, Level


def pack(findings: Iterable[Diagnostic]) -> str | None:
    """As JSON, without the path, which depends on where the user stands; None for none."""
    packed = [(f.level.value, f.code, f.message, f.line, f.column, f.help) for f in findings]
    return orjson.dumps(packed).decode() if packed else None


def unpack(packed: str, path: str) -> tuple[Diagnostic, ...]:
    return tuple(
        Diagnostic(level=Level(level), code=code, message=message, line=line, column=column, help=help, path=path)
        for level, code, message, line, column, help in orjson.loads(packed)
    )
