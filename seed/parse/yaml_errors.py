"""What a YAML error means in the words of whoever wrote the document, where it really begins, and how to mend it.

libyaml reports where it could not go on, which is often a line or more below the slip. One rule per slip, in order;
the first that recognises it says what is wrong.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.events import ScalarEvent

from seed.diagnostics import Diagnostic, Level

QUOTE = "put the whole value in quotes"
_SHOWN = 400  # characters of a line that a remedy repeats

_LINE = re.compile(
    r"(?P<indent>\s*)(?P<dashes>(?:-\s+)*)"
    r"(?:(?P<key>[^\s\"'\[\]{}#&*!|>%@`,?:-][^:\n]*):(?:\s+|$))?(?P<value>.*)"
)
_FIELD = re.compile("[a-z_]+")
_NO_SPACE_AFTER_COLON = re.compile(r"(\s*(?:-\s+)*[\w-]+):(?=\S)")
_NO_SPACE_AFTER_DASH = re.compile(r"(\s*)-(?=[^\s-])")
_APOSTROPHE = re.compile(r"'[a-z]{1,2}\b")
_QUOTE_WITHIN = re.compile(r"([\"'])(?:(?!\1).)*\1(?=\w).*\1\s*")
_OPENING, _CLOSING, _FLOW_ITEM = re.compile(r"[\[{]"), re.compile(r"[\]}]"), re.compile(r"[^,\]}]+")
_ENDS = {'"': "quote", "'": "quote", "[": "bracket", "{": "bracket"}


def explain(problem: yaml.YAMLError, text: str, opening: int) -> Diagnostic:
    """The finding for a text that is not YAML. `opening` is the line of the file on which the text begins."""
    trouble = _trouble(problem, text, opening)
    found = next(finding for rule in _RULES if (finding := rule(trouble)))
    return found.diagnostic(opening)


def missing_space(text: str, line: int, opening: int) -> Diagnostic | None:
    """The finding for a line (from 0) in which no space follows the colon or the dash, which makes it one long text."""
    found = _glued(text.split("\n"), line)
    return found.diagnostic(opening) if found else None


def quoted(value: str) -> str:
    """A text as a YAML scalar in quotes, in double quotes where nothing needs escaping in them."""
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN // 2]} … {text[-_SHOWN // 2 :]}"


def requoted(text: str, line: int) -> str:
    """The remedy for a value that YAML misreads: the very line, its value in quotes."""
    return _requoted(text.split("\n"), line)


@dataclass(frozen=True, slots=True)
class _Trouble:
    """Where libyaml gave up (`line`, `column`) and where the thing that it was reading began (`start`), both from 0."""

    problem: str
    context: str
    line: int
    column: int
    start: tuple[int, int]
    lines: list[str]
    opening: int
    scalar: Any  # the last one that was read whole

    @property
    def source(self) -> str:
        return self.lines[self.line]

    @property
    def indent(self) -> int:
        return len(self.source) - len(self.source.lstrip())


@dataclass(frozen=True, slots=True)
class _Finding:
    message: str
    line: int
    column: int
    help: str

    def diagnostic(self, opening: int) -> Diagnostic:
        return Diagnostic(
            level=Level.ERROR,
            code="yaml",
            message=self.message,
            line=self.line + opening,
            column=self.column + 1,
            help=self.help,
        )


def _trouble(problem: yaml.YAMLError, text: str, opening: int) -> _Trouble:
    lines = text.split("\n")
    start = getattr(problem, "context_mark", None)
    mark = getattr(problem, "problem_mark", None) or start
    start = start or mark
    return _Trouble(
        problem=getattr(problem, "problem", None) or str(problem),
        context=getattr(problem, "context", None) or "",
        line=min(mark.line, len(lines) - 1) if mark else 0,
        column=mark.column if mark else 0,
        start=(start.line, start.column) if start else (0, 0),
        lines=lines,
        opening=opening,
        scalar=_last_scalar(text),
    )


def _last_scalar(text: str) -> Any:
    last, parser = None, CParser(text)
    try:
        while event := parser.get_event():
            if isinstance(event, ScalarEvent):
                last = event
    except yaml.YAMLError:
        pass
    return last


def _requoted(lines: list[str], line: int, value: str | None = None) -> str:
    head, whole = _head_and_value(lines, line)
    return f"{QUOTE}: {_cut(head)}{quoted(_cut(whole if value is None else value))}"


def _head_and_value(lines: list[str], line: int) -> tuple[str, str]:
    """`- role: ` and the whole value behind it, with the lines that continue it."""
    match = _LINE.match(lines[line])
    assert match
    indent, dashes, value = match.group("indent", "dashes", "value")
    key = match["key"] and match["key"].rstrip()
    if dashes and key and not _FIELD.fullmatch(key):
        # `- Berlin: Bear: Best Film` is one text, `- role: …` is not
        key, value = None, lines[line][match.end("dashes") :]
    column = len(indent) + (len(dashes) if key else 0)
    parts = [value.strip()]
    for below in lines[line + 1 :]:
        if not value or not below.strip() or len(below) - len(below.lstrip()) <= column:
            break
        parts.append(below.strip())
    return dashes + (f"{key}: " if key else ""), " ".join(parts)


def _value_at(lines: list[str], line: int) -> tuple[str, int]:
    match = _LINE.match(lines[line])
    assert match
    return match["value"], match.start("value")


def _tab(trouble: _Trouble) -> _Finding | None:
    indent, rest = trouble.source[: trouble.indent], trouble.source[trouble.indent :]
    if trouble.source[trouble.column : trouble.column + 1] == "\t" and trouble.column > trouble.indent:
        return _Finding(
            "a tab stands here, and YAML takes spaces only", trouble.line, trouble.column, "write one space"
        )
    if "\t" not in indent:
        return None
    remedy = "indent with spaces: " + _cut(indent.replace("\t", "  ") + rest)
    return _Finding("a tab indents this line, and YAML takes spaces only", trouble.line, indent.index("\t"), remedy)


def _open_quote(trouble: _Trouble) -> _Finding | None:
    if "scanning a quoted scalar" not in trouble.context:
        return None
    remedy = _close_quote(trouble.lines, *trouble.start)
    return _Finding("the quote that opens here is never closed", *trouble.start, remedy)


def _quote_from_above(trouble: _Trouble) -> _Finding | None:
    scalar = trouble.scalar
    if scalar is None or scalar.style not in ("'", '"'):
        return None
    line, column = scalar.start_mark.line, scalar.start_mark.column
    if not line < scalar.end_mark.line == trouble.line:
        return None
    message = f"the quote that opens here is closed only by the next one, on line {trouble.line + trouble.opening}"
    return _Finding(message, line, column, _close_quote(trouble.lines, line, column))


def _close_quote(lines: list[str], line: int, column: int) -> str:
    if column != _value_at(lines, line)[1]:
        return "close it behind the value, before the comma or bracket that ends it"
    value = lines[line][column:].strip()
    return _requoted(lines, line, value if _APOSTROPHE.match(value) else value[1:])


def _special(trouble: _Trouble) -> _Finding | None:
    value, column = _value_at(trouble.lines, trouble.line)
    if not value or value[0] not in "@`%&*!|>?,]}-:" or trouble.column < column:
        return None
    if value[0] == ":" and column == trouble.indent:
        return _Finding("there is no key before the colon", trouble.line, column, "write `key: value`")
    message = f'a value cannot begin with "{value[0]}" unless it is in quotes'
    return _Finding(message, trouble.line, column, _requoted(trouble.lines, trouble.line))


def _special_in_brackets(trouble: _Trouble) -> _Finding | None:
    before, value = trouble.source[: trouble.column], trouble.source[trouble.column :]
    if value[:1] not in ("@", "`", "%") or len(_OPENING.findall(before)) <= len(_CLOSING.findall(before)):
        return None
    message = f'a value cannot begin with "{value[0]}" unless it is in quotes'
    item = _FLOW_ITEM.match(value)
    assert item
    return _Finding(message, trouble.line, trouble.column, f"{QUOTE}: {quoted(_cut(item[0].strip()))}")


def _bracket(trouble: _Trouble) -> _Finding | None:
    if "flow" not in trouble.context:
        return None
    line, column = trouble.start
    bracket = trouble.lines[line][column : column + 1]
    if line < trouble.line and bracket in ("[", "{"):
        remedy = _requoted(trouble.lines, line, trouble.lines[line][column:].strip())
        return _Finding(f'the bracket "{bracket}" is never closed', line, column, f"close it, or {remedy}")
    remedy = "put values that hold a comma, a bracket or a colon in quotes, and close every bracket"
    return _Finding("YAML cannot read on here, between brackets", trouble.line, trouble.column, remedy)


def _text_after_end(trouble: _Trouble) -> _Finding | None:
    value, column = _value_at(trouble.lines, trouble.line)
    if not value or value[0] not in _ENDS or trouble.column <= column:
        return None
    # 'It's me' has its quotes already, "A" and "B" has not
    within = value.strip()[1:-1] if _QUOTE_WITHIN.fullmatch(value) else None
    end, remedy = _ENDS[value[0]], _requoted(trouble.lines, trouble.line, within)
    message = f"text follows the closing {end}, so the value seems to end before it"
    if end == "bracket":
        remedy = f"delete what follows it, or, if the bracket is part of a text, {remedy}"
    return _Finding(message, trouble.line, trouble.column, remedy)


def _key_in_continuation(trouble: _Trouble) -> _Finding | None:
    if "mapping values" not in trouble.problem or trouble.scalar is None:
        return None
    start = trouble.scalar.start_mark
    if start.line >= trouble.line:
        return None
    starts_line = start.column == _value_at(trouble.lines, start.line)[1]
    if starts_line and (glued := _glued(trouble.lines, start.line)):
        return glued
    message = (
        f"this line is indented like a part of the value on line {start.line + trouble.opening}, but holds a colon"
    )
    remedy = f"begin it in the column of the key beside it, or, if it is text, {_requoted(trouble.lines, start.line)}"
    return _Finding(message, trouble.line, trouble.indent, remedy)


def _colon(trouble: _Trouble) -> _Finding | None:
    if "mapping values" not in trouble.problem:
        return None
    message = 'a value without quotes cannot hold a colon followed by a space (": ")'
    return _Finding(message, trouble.line, trouble.column, _requoted(trouble.lines, trouble.line))


def _no_key(trouble: _Trouble) -> _Finding | None:
    if "could not find expected ':'" not in trouble.problem:
        return None
    line, column = trouble.start
    if glued := _glued(trouble.lines, line):
        return glued
    above = trouble.lines[line - 1]
    if above[:column].isspace() and above[column:].startswith("- "):
        remedy = _cut(f"begin it with a dash: - {trouble.lines[line].strip()}")
        return _Finding("this line stands in a list, but is no item of it", line, column, remedy)
    remedy = "write a colon and a space behind the key, or indent the line if it continues the value above"
    return _Finding("this line is no `key: value`", line, column, remedy)


def _glued(lines: list[str], line: int) -> _Finding | None:
    source = lines[line]
    if match := _NO_SPACE_AFTER_DASH.match(source):
        remedy = _cut(f"write - {source[match.end() :]}".rstrip())
        return _Finding("a space is missing behind the dash", line, match.end() - 1, remedy)
    if match := _NO_SPACE_AFTER_COLON.match(source):
        remedy = _cut(f"write {match[1].lstrip()}: {source[match.end() :]}".rstrip())
        return _Finding("a space is missing behind the colon", line, match.end() - 1, remedy)
    return None


def _escape(trouble: _Trouble) -> _Finding | None:
    if "parsing a quoted scalar" not in trouble.context:
        return None
    if "Unicode" in trouble.problem:
        message = "this escape sequence makes no character"
        return _Finding(message, trouble.line, trouble.column, "type the character itself")
    value = _value_at(trouble.lines, trouble.line)[0].strip().strip('"')
    message = "a backslash in double quotes begins an escape sequence, and this is none"
    return _Finding(message, trouble.line, trouble.column, _requoted(trouble.lines, trouble.line, value))


def _second_document(trouble: _Trouble) -> _Finding | None:
    if "<document start>" not in trouble.problem:
        return None
    marks = (number for number in range(trouble.line) if trouble.lines[number].startswith(("...", "%")))
    line = next(marks, None)
    if line is None:
        return None
    message = f'a line that begins with "{trouble.lines[line][:1]}" means something else in YAML, and more follows'
    return _Finding(message, line, 0, "delete the line; only --- closes the front matter")


def _indentation(trouble: _Trouble) -> _Finding | None:
    if trouble.column != trouble.indent or not trouble.source.strip():
        return None
    if trouble.source.lstrip().startswith("- "):
        message = "a list item stands here, but no key above is waiting for a list"
        remedy = "put the dashes of one list in one column, below a key without a value, as in `cast:`"
        return _Finding(message, trouble.line, trouble.column, remedy)
    message = "this line begins in a column that fits none of the lines above"
    remedy = "begin it in the same column as the key or the dash it belongs beside"
    return _Finding(message, trouble.line, trouble.column, remedy)


def _unknown(trouble: _Trouble) -> _Finding:
    return _Finding(f"this is not YAML: {trouble.problem}", trouble.line, trouble.column, QUOTE)


_RULES: tuple[Callable[[_Trouble], _Finding | None], ...] = (
    _tab,
    _open_quote,
    _quote_from_above,
    _escape,
    _second_document,
    _special,
    _special_in_brackets,
    _bracket,
    _text_after_end,
    _key_in_continuation,
    _colon,
    _no_key,
    _indentation,
    _unknown,
)
