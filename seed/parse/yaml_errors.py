"""Explains YAML errors in the words of whoever wrote the document: where one really begins, and how to mend it.

libyaml reports where it could not go on, which is often a line or more below the slip. One rule per slip, in order;
the first that recognises it says what is wrong.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from seed.diagnostics import Diagnostic, Position, error
from seed.phrases import Phrase, phrase

QUOTE = phrase("put the whole value in quotes")
_DASH, _COLON = phrase("dash"), phrase("colon")
_SHOWN = 400  # characters of a line that a remedy repeats

_LINE = re.compile(
    r"(?P<indent>\s*)(?P<dashes>(?:-\s+)*)"
    r"(?:(?P<key>[^\s\"'\[\]{}#&*!|>%@`,?:-][^:\n]*):(?:\s+|$))?(?P<value>.*)"
)
BULLET = re.compile(r"(\s*)[*•·–—‐‑−]\s+")
"""What stands for the dash of an item."""
_FIELD = re.compile("[a-z_]+")
_NO_SPACE_AFTER_COLON = re.compile(r"(\s*(?:-\s+)*[\w-]+):(?=\S)")
_NO_SPACE_AFTER_DASH = re.compile(r"(\s*)-(?=[^\s-])")
_APOSTROPHE = re.compile(r"'[a-z]{1,2}\b")
_QUOTE_WITHIN = re.compile(r"([\"'])(?:(?!\1).)*\1(?=\w).*\1\s*")
_OPENING, _CLOSING, _FLOW_ITEM = re.compile(r"[\[{]"), re.compile(r"[\]}]"), re.compile(r"[^,\]}]+")
_QUOTE_END, _BRACKET_END = phrase("the closing quote"), phrase("the closing bracket")
_ENDS = {'"': _QUOTE_END, "'": _QUOTE_END, "[": _BRACKET_END, "{": _BRACKET_END}


def explain(raised: yaml.YAMLError, text: str, first_line: int) -> Diagnostic:
    """Explains why a text is not YAML. The text begins on line `first_line` of the file."""
    problem = _problem(raised, text, first_line)
    return next(finding for rule in _RULES if (finding := rule(problem)))


def quoted(value: str) -> str:
    """A text as a YAML scalar in quotes, in double quotes where nothing needs escaping in them."""
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN // 2]} … {text[-_SHOWN // 2 :]}"


def missing_space(lines: list[str], line: int, first_line: int) -> Diagnostic | None:
    """The finding for a line (from 0) in which no space follows the dash or the colon, which makes it one long text."""
    source = lines[line]
    for sign, match in ((_DASH, _NO_SPACE_AFTER_DASH.match(source)), (_COLON, _NO_SPACE_AFTER_COLON.match(source))):
        if match:
            head = "-" if sign is _DASH else f"{match[1].lstrip()}:"
            remedy = phrase("write {line}", line=_cut(f"{head} {source[match.end() :]}".rstrip()))
            finding = error("yaml", phrase("a space is missing behind the {sign}", sign=sign), remedy)
            return finding.at(Position(line + first_line, match.end()))
    return None


@dataclass(frozen=True, slots=True)
class _YamlProblem:
    """An error of libyaml: where it gave up (`line`, `column`), and where that began which it was reading, from 0."""

    reason: str
    context: str
    line: int
    column: int
    start: tuple[int, int]
    lines: list[str]
    first_line: int
    scalar: Any  # the last one that was read whole

    @property
    def source(self) -> str:
        return self.lines[self.line]

    @property
    def indent(self) -> int:
        return len(self.source) - len(self.source.lstrip())

    def finding(self, message: Phrase, help: Phrase, line: int | None = None, column: int | None = None) -> Diagnostic:
        """The explanation, at a line and a column from 0; without them, where libyaml gave up."""
        line = self.line if line is None else line
        column = self.column if column is None else column
        return error("yaml", message, help).at(Position(line + self.first_line, column + 1))


def _problem(raised: yaml.YAMLError, text: str, first_line: int) -> _YamlProblem:
    lines = text.split("\n")
    start = getattr(raised, "context_mark", None)
    mark = getattr(raised, "problem_mark", None) or start
    start = start or mark
    return _YamlProblem(
        reason=getattr(raised, "problem", None) or str(raised),
        context=getattr(raised, "context", None) or "",
        line=min(mark.line, len(lines) - 1) if mark else 0,
        column=mark.column if mark else 0,
        start=(start.line, start.column) if start else (0, 0),
        lines=lines,
        first_line=first_line,
        scalar=_last_scalar(text),
    )


def _last_scalar(text: str) -> Any:
    last = None
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.ScalarEvent):
                last = event
    except yaml.YAMLError:
        pass
    return last


def requoted(lines: list[str], line: int, value: str | None = None) -> Phrase:
    """The remedy for a value that YAML misreads: the very line, its value in quotes."""
    head, whole = _head_and_value(lines, line)
    mended = _cut(head) + quoted(_cut(whole if value is None else value))
    return phrase("put the whole value in quotes: {line}", line=mended)


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


def _tab(problem: _YamlProblem) -> Diagnostic | None:
    indent, rest = problem.source[: problem.indent], problem.source[problem.indent :]
    if problem.source[problem.column : problem.column + 1] == "\t" and problem.column > problem.indent:
        return problem.finding(phrase("a tab stands here, and YAML takes spaces only"), phrase("write one space"))
    if "\t" not in indent:
        return None
    remedy = phrase("indent with spaces: {line}", line=_cut(indent.replace("\t", "  ") + rest))
    return problem.finding(
        phrase("a tab indents this line, and YAML takes spaces only"), remedy, column=indent.index("\t")
    )


def _open_quote(problem: _YamlProblem) -> Diagnostic | None:
    if "scanning a quoted scalar" not in problem.context:
        return None
    remedy = _close_quote(problem.lines, *problem.start)
    return problem.finding(phrase("the quote that opens here is never closed"), remedy, *problem.start)


def _quote_from_above(problem: _YamlProblem) -> Diagnostic | None:
    scalar = problem.scalar
    if scalar is None or scalar.style not in ("'", '"'):
        return None
    line, column = scalar.start_mark.line, scalar.start_mark.column
    if not line < scalar.end_mark.line == problem.line:
        return None
    message = phrase(
        "the quote that opens here is closed only by the next one, on line {line}",
        line=problem.line + problem.first_line,
    )
    return problem.finding(message, _close_quote(problem.lines, line, column), line, column)


def _close_quote(lines: list[str], line: int, column: int) -> Phrase:
    if column != _value_at(lines, line)[1]:
        return phrase("close it behind the value, before the comma or bracket that ends it")
    value = lines[line][column:].strip()
    return requoted(lines, line, value if _APOSTROPHE.match(value) else value[1:])


def _special(problem: _YamlProblem) -> Diagnostic | None:
    value, column = _value_at(problem.lines, problem.line)
    if not value or value[0] not in "@`%&*!|>?,]}-:" or problem.column < column:
        return None
    if value[0] == ":" and column == problem.indent:
        return problem.finding(phrase("there is no key before the colon"), phrase("write `key: value`"), column=column)
    message = phrase('a value cannot begin with "{sign}" unless it is in quotes', sign=value[0])
    return problem.finding(message, requoted(problem.lines, problem.line), column=column)


def _special_in_brackets(problem: _YamlProblem) -> Diagnostic | None:
    before, value = problem.source[: problem.column], problem.source[problem.column :]
    if value[:1] not in ("@", "`", "%") or len(_OPENING.findall(before)) <= len(_CLOSING.findall(before)):
        return None
    message = phrase('a value cannot begin with "{sign}" unless it is in quotes', sign=value[0])
    item = _FLOW_ITEM.match(value)
    assert item
    return problem.finding(message, phrase("put the whole value in quotes: {line}", line=quoted(_cut(item[0].strip()))))


def _bracket(problem: _YamlProblem) -> Diagnostic | None:
    if "flow" not in problem.context:
        return None
    line, column = problem.start
    bracket = problem.lines[line][column : column + 1]
    if line < problem.line and bracket in ("[", "{"):
        remedy = requoted(problem.lines, line, problem.lines[line][column:].strip())
        return problem.finding(
            phrase('the bracket "{bracket}" is never closed', bracket=bracket),
            phrase("close it, or {remedy}", remedy=remedy),
            line,
            column,
        )
    remedy = phrase("put values that hold a comma, a bracket or a colon in quotes, and close every bracket")
    return problem.finding(phrase("YAML cannot read on here, between brackets"), remedy)


def _text_after_end(problem: _YamlProblem) -> Diagnostic | None:
    value, column = _value_at(problem.lines, problem.line)
    if not value or value[0] not in _ENDS or problem.column <= column:
        return None
    # 'It's me' has its quotes already, "A" and "B" has not
    within = value.strip()[1:-1] if _QUOTE_WITHIN.fullmatch(value) else None
    end, remedy = _ENDS[value[0]], requoted(problem.lines, problem.line, within)
    message = phrase("text follows {end}, so the value seems to end before it", end=end)
    if end is _BRACKET_END:
        remedy = phrase("delete what follows it, or, if the bracket is part of a text, {remedy}", remedy=remedy)
    return problem.finding(message, remedy)


def _key_in_continuation(problem: _YamlProblem) -> Diagnostic | None:
    if "mapping values" not in problem.reason or problem.scalar is None:
        return None
    start = problem.scalar.start_mark
    if start.line >= problem.line:
        return None
    starts_line = start.column == _value_at(problem.lines, start.line)[1]
    if starts_line and (found := missing_space(problem.lines, start.line, problem.first_line)):
        return found
    message = phrase(
        "this line is indented like a part of the value on line {line}, but holds a colon",
        line=start.line + problem.first_line,
    )
    remedy = phrase(
        "begin it in the column of the key beside it, or, if it is text, {remedy}",
        remedy=requoted(problem.lines, start.line),
    )
    return problem.finding(message, remedy, column=problem.indent)


def _colon(problem: _YamlProblem) -> Diagnostic | None:
    if "mapping values" not in problem.reason:
        return None
    message = phrase('a value without quotes cannot hold a colon followed by a space (": ")')
    return problem.finding(message, requoted(problem.lines, problem.line))


def _no_key(problem: _YamlProblem) -> Diagnostic | None:
    if "could not find expected ':'" not in problem.reason:
        return None
    line, column = problem.start
    if found := missing_space(problem.lines, line, problem.first_line):
        return found
    above = problem.lines[line - 1]
    if above[:column].isspace() and above[column:].startswith("- "):
        item = BULLET.sub("", problem.lines[line]).strip()
        remedy = phrase("begin it with a dash: {line}", line=_cut(f"- {item}"))
        return problem.finding(phrase("this line stands in a list, but is no item of it"), remedy, line, column)
    remedy = phrase("write a colon and a space behind the key, or indent the line if it continues the value above")
    return problem.finding(phrase("this line is no `key: value`"), remedy, line, column)


def _escape(problem: _YamlProblem) -> Diagnostic | None:
    if "parsing a quoted scalar" not in problem.context:
        return None
    if "Unicode" in problem.reason:
        message = phrase("this escape sequence makes no character")
        return problem.finding(message, phrase("type the character itself"))
    value = _value_at(problem.lines, problem.line)[0].strip().strip('"')
    message = phrase("a backslash in double quotes begins an escape sequence, and this is none")
    return problem.finding(message, requoted(problem.lines, problem.line, value))


def _second_document(problem: _YamlProblem) -> Diagnostic | None:
    if "<document start>" not in problem.reason:
        return None
    marks = (number for number in range(problem.line) if problem.lines[number].startswith(("...", "%")))
    line = next(marks, None)
    if line is None:
        return None
    message = phrase(
        'a line that begins with "{sign}" means something else in YAML, and more follows',
        sign=problem.lines[line][:1],
    )
    return problem.finding(message, phrase("delete the line; only --- closes the front matter"), line, 0)


def _indentation(problem: _YamlProblem) -> Diagnostic | None:
    if problem.column != problem.indent or not problem.source.strip():
        return None
    if problem.source.lstrip().startswith("- "):
        message = phrase("a list item stands here, but no key above is waiting for a list")
        remedy = phrase("put the dashes of one list in one column, below a key without a value, as in `cast:`")
        return problem.finding(message, remedy)
    message = phrase("this line begins in a column that fits none of the lines above")
    remedy = phrase("begin it in the same column as the key or the dash it belongs beside")
    return problem.finding(message, remedy)


def _unknown(problem: _YamlProblem) -> Diagnostic:
    return problem.finding(phrase("this is not YAML: {reason}", reason=problem.reason), QUOTE)


_RULES: tuple[Callable[[_YamlProblem], Diagnostic | None], ...] = (
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
