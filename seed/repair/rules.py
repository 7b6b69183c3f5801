"""What is tried at a line that YAML stumbles over. Each rule changes lines in place and never their number.

A rule takes the lines and the place of the problem (from 0) and yields what the lines may be instead, the likeliest
first; whether that helps is for `fields` to try.
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from seed.parse.yaml_errors import BULLET, quoted
from seed.repair.bullets import indent_of, list_around, with_hyphens
from seed.repair.judging import HEAD
from seed.repair.known import holds_one_text, is_known, is_part

Lines = list[str]


class Place(NamedTuple):
    """Where reading stumbled; lines and columns from 0."""

    line: int
    column: int


Rule = Callable[[Sequence[str], Place], Iterator[Lines]]

_INDENT = re.compile(r"[\t \xa0\u2000-\u200a\u202f\u3000]*")
_TAB_BEHIND = re.compile(r"^(\s*(?:-[ \t]+)*-|\s*(?:-[ \t]+)*[\w-]+:)[ \t]*\t[ \t]*")
_CLOSERS = {'"': '"”“‟″', "'": "'’‘‛′"}
_OPENERS = "„“«‚‘"
_APOSTROPHE = re.compile(r"'[a-z]{1,2}\b")
_ITEM = re.compile(r"\"[^\"]*\"|'[^']*'|[^\"'][^\"]*")
_OPEN_ITEM = re.compile(r"([\"'])(?:(?!\1).)*[^\s\"'](?:(?!\1).)*")
"""An item between brackets, and one whose quote is not closed."""
_NO_SPACE = re.compile(r"(\s*(?:-\s+)*(?:-(?=[^\s-])|([\w-]+):(?=\S)))")
_EQUALS = re.compile(r"(\s*(?:-\s+)*)([A-Za-z][\w-]*)\s*(?:[=;：]|\s)\s*(\S.*)")
_NO_ESCAPE = re.compile(r"\\[^0abt\tnvfre \"/\\N_LPxuU]")
_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
"""A character as JSON escapes it, by its two surrogates."""
_SPECIAL = "@`%&*!|>?,]}-:{["
_DIRECTIVE = re.compile(r"%|\.{3}\s*$")
_WIDTHS = (2, 4, 8, 1, 3)


def _with(lines: Sequence[str], changed: dict[int, str]) -> Lines:
    return [changed.get(number, line) for number, line in enumerate(lines)]


def _head(line: str) -> re.Match[str]:
    head = HEAD.match(line)
    assert head
    return head


def _value_start(line: str) -> int:
    """Where the value of a line begins. `- Berlin: Bear: Best Film` is one, `- role: …` is a key and one."""
    head = _head(line)
    is_text = head["dashes"] and head["key"] and not (is_known(head["key"]) or re.fullmatch("[a-z_]+", head["key"]))
    return head.start("key") if is_text else head.start("value")


def _last_of_value(lines: Sequence[str], number: int) -> int:
    """The last line that goes on with the value which begins on a line."""
    head = _head(lines[number])
    least = (
        head.start("key") if head["key"] and _value_start(lines[number]) != head.start("key") else len(head["indent"])
    )
    last = number
    for below in range(number + 1, len(lines)):
        line = lines[below]
        if line.strip() and indent_of(line) <= least:
            break
        if line.strip():
            following = _head(line)
            if following["dashes"] or is_known(following["key"]):
                break
            last = below
    return last


def _requote(lines: Sequence[str], number: int, start: int, cut: slice = slice(None)) -> Lines:
    """The value that begins on a line, with those lines that go on with it, in quotes; `cut` leaves out its own."""
    last = _last_of_value(lines, number)
    texts = [lines[number][start:].strip(), *(line.strip() for line in lines[number + 1 : last + 1])]
    whole = "\n".join(texts)
    whole = whole.replace('\\"', '"') if whole.startswith('"') else whole
    inner = quoted(whole[cut]).split("\n")
    indents = [lines[number][:start], *(line[: indent_of(line)] for line in lines[number + 1 : last + 1])]
    return _with(
        lines, {number + n: indent + text for n, (indent, text) in enumerate(zip(indents, inner, strict=True))}
    )


def unseen(lines: Sequence[str]) -> Place | None:
    """The first line that YAML does not take for an item: its dash is a bullet, or blanks but spaces indent it."""
    seen = 0  # the lines above belong to lists that were looked at as a whole
    for number, line in enumerate(lines):
        blank = _INDENT.match(line)
        if blank and set(blank[0]) - {" ", "\t"} and line.strip():
            return Place(number, 0)
        if number >= seen and line[:1].isspace() and BULLET.match(line):
            block = list_around(lines, number)
            if with_hyphens(lines, block, indent_of(line)):
                return Place(number, 0)
            seen = block.stop
    return None


def tabs(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """Tabs and other blanks that indent become spaces, in all lines alike; one behind a dash or a colon becomes one."""
    number = at.line
    blanks = {n: found[0] for n, line in enumerate(lines) if (found := _INDENT.match(line)) and set(found[0]) - {" "}}
    if blanks:
        for width in _WIDTHS:
            spaces = {n: re.sub(r"[^\t ]", " ", blank).expandtabs(width) for n, blank in blanks.items()}
            yield _with(lines, {n: space + lines[n][len(blanks[n]) :] for n, space in spaces.items()})
    if found := _TAB_BEHIND.match(lines[number]):
        yield _with(lines, {number: f"{found[1]} {lines[number][found.end() :]}"})


def marks(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """Lines that mean something to YAML alone become empty."""
    number = at.line
    if _DIRECTIVE.match(lines[number]):
        yield _with(lines, {number: ""})


def bullets(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """Bullets and long dashes before the items of a list become hyphens, where all of its lines have one, or where a
    hyphen beside them says that it is a list."""
    if changed := with_hyphens(lines, list_around(lines, at.line), indent_of(lines[at.line])):
        yield _with(lines, changed)


def open_quote(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """A quote that is never closed is closed behind the value, or is an apostrophe of the text."""
    number = at.line
    start = _value_start(lines[number])
    value = lines[number][start:].strip()
    if value[:1] not in ('"', "'") or at.column != start:
        return
    if _APOSTROPHE.match(value):
        yield _requote(lines, number, start)
        return
    last = _last_of_value(lines, number)
    end = lines[last].rstrip()[-1]
    inner = "\n".join((value[1:], *lines[number + 1 : last + 1])).rstrip()
    others = [mark for mark in inner[:-1] if mark in _OPENERS + _CLOSERS[value[0]]]
    if end in _CLOSERS[value[0]] and len(inner) > 1 and not others:
        yield _requote(lines, number, start, slice(1, -1))
    if others and others[0] in _CLOSERS[value[0]] and others[0] not in _OPENERS.replace("“", ""):
        yield _requote(lines, number, start)  # the quote is closed within the text, by one of another kind
    yield _requote(lines, number, start, slice(1, None))


def text_behind_quote(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """A value of which only a part stands in quotes is put into quotes as a whole."""
    number = at.line
    for above in range(number, -1, -1):
        start = _value_start(lines[above])
        value = lines[above][start:].strip()
        if value[:1] in ('"', "'") and _last_of_value(lines, above) >= number:
            if re.fullmatch(r"([\"'])(?:(?!\1).)*\1[,;]", value):
                yield _with(lines, {above: lines[above].rstrip()[:-1]})
            if above == number and re.fullmatch(r"([\"'])(?:(?!\1).)*\1(?=\w).*\1", value):
                yield _requote(lines, number, start, slice(1, -1))  # 'It's me' has its quotes already
            yield _requote(lines, above, start)
        if value or above < number - 20:
            return


def escapes(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """A backslash in double quotes that begins no escape sequence is a text's: single quotes leave it alone."""
    number = at.line
    start = _value_start(lines[number])
    value = lines[number][start:].strip()
    if re.fullmatch(r'"[^"]*"', value) and _NO_ESCAPE.search(value.replace("\\\\", "")):
        yield _requote(lines, number, start, slice(1, -1))
    if _PAIR.search(value):
        yield _with(lines, {number: _PAIR.sub(lambda pair: json.loads(f'"{pair[0]}"'), lines[number])})


def brackets(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """Items between brackets that YAML cannot take as they are get quotes; so does a text that begins with one."""
    number = at.line
    start = _value_start(lines[number])
    value = lines[number][start:].strip()
    if value[:1] not in ("[", "{"):
        return
    closing = {"[": "]", "{": "}"}[value[0]]
    is_whole = value.endswith(closing) and closing not in value[:-1] and value[0] not in value[1:]
    if is_whole and (mended := _flow(value)):
        yield _with(lines, {number: lines[number][:start] + mended})
    if closing in value and re.search(r"\w", value[value.rindex(closing) :]):
        yield _requote(lines, number, start)
    elif closing not in value and "," in value and value[0] == "[" and not holds_one_text(_head(lines[number])["key"]):
        yield _with(lines, {number: lines[number].rstrip() + closing})
    elif closing not in value and value[0] == "{" and (mended := _flow(value + closing)):
        yield _with(lines, {number: lines[number][:start] + mended})
    elif closing not in value:
        yield _requote(lines, number, start)
    elif re.fullmatch(r"[\s,;\]}]*", value[value.index(closing) + 1 :]):
        yield _with(lines, {number: lines[number][:start] + value[: value.index(closing) + 1]})


def quote_in_brackets(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """A quote that an item between brackets leaves open is closed, where the item is the last or one in quotes follows:
    otherwise a comma may be its text's.
    """
    start = _value_start(lines[at.line])
    found = re.fullmatch(r"\[([^\[\]{}]*)\][\s,;]*", lines[at.line][start:])
    if not found or holds_one_text(_head(lines[at.line])["key"]):
        return
    items = [item.strip() for item in found[1].split(",")]
    is_open = [bool(_OPEN_ITEM.fullmatch(item)) for item in items]
    ends = [not following or following[0] in "\"'" for following in (*items[1:], "")]
    if any(is_open) and all(
        end if left_open else _ITEM.fullmatch(item) for item, left_open, end in zip(items, is_open, ends, strict=True)
    ):
        closed = (_closed_item(item) if left_open else item for item, left_open in zip(items, is_open, strict=True))
        yield _with(lines, {at.line: f"{lines[at.line][:start]}[{', '.join(closed)}]"})


def _closed_item(item: str) -> str:
    return quoted(item) if _APOSTROPHE.match(item) else item + item[0]


def _flow(value: str) -> str | None:
    """A list or a map on one line with quotes around those of its values that want them; None if it has any already, or
    holds others."""
    if re.search(r"[\"'\[\]{}]", value[1:-1]):
        return None
    parts = [part.strip() for part in value[1:-1].split(",")]
    parts = [part for part in parts if part]
    if value[0] == "[":
        parts = [_scalar(part) for part in parts]
    else:
        pairs = [re.match(r"([\w-]+):\s+(.*)", part) for part in parts]
        if not all(pairs):
            return None
        parts = [f"{pair[1]}: {_scalar(pair[2])}" for pair in pairs if pair]
    return f"{value[0]}{', '.join(parts)}{value[-1]}"


def _scalar(text: str) -> str:
    wants = text[:1] in _SPECIAL or re.search(r":(\s|$)|\s#", text)
    return quoted(text) if wants else text


def special(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """A value that begins with a character of YAML's is put into quotes."""
    number = at.line
    start = _value_start(lines[number])
    value = lines[number][start:].strip()
    if value[:1] and value[0] in "@`%&*!|>?,]}-:" and not re.match(r"!!\w|[&*]\S+ ?[\[{]", value):
        yield _requote(lines, number, start)
    if value.startswith("{{"):
        yield _requote(lines, number, start)


def colon(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """A value with a colon in it is put into quotes; a field that stands too far in moves to a column above it."""
    number = at.line
    head = _head(lines[number])
    begins = next((n for n in range(number - 1, -1, -1) if _last_of_value(lines, n) >= number), number)
    if is_known(head["key"]) and at.column <= head.start("key"):
        yield from indentation(lines, at)
    if lines[begins].strip() and (begins < number or head["value"]):
        start = _value_start(lines[begins])
        if lines[begins][start : start + 1] not in tuple("\"'[{|>&*!"):
            yield _requote(lines, begins, start)
    if at.column <= head.start("value"):
        yield from indentation(lines, at)


def spaces(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """A dash or a colon without a space behind it gets one, and so do those beside it that are read as one text."""
    number = at.line
    changed: dict[int, str] = {}
    for n in range(number, -1, -1):
        found = _NO_SPACE.match(lines[n])
        if not found or (found[2] and not is_known(found[2]) and not re.fullmatch("[a-z_]+", found[2])):
            break
        rest = lines[n][found.end() :]
        changed[n] = f"{found[1]} {rest if found[2] else BULLET.sub('', rest)}"
    if changed:
        yield _with(lines, changed)
        yield _with(lines, {max(changed): changed[max(changed)]})


def no_key(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """A line without a colon is an item that wants its dash, a field that wants its colon, or goes on with a text."""
    number = at.line
    line = lines[number]
    if _head(line)["key"]:
        return
    above = lines[number - 1] if number else ""
    if (found := _EQUALS.fullmatch(line)) and is_known(found[2]):
        yield _with(lines, {number: f"{found[1]}{found[2]}: {found[3]}"})
    bullet = BULLET.match(line) if above.lstrip().startswith("- ") else None
    if not above[: indent_of(line)].strip() and above.lstrip().startswith("- "):
        indent = above[: indent_of(above)]
        yield _with(lines, {number: f"{indent}- {line[bullet.end() :] if bullet else line.lstrip()}"})
    if number and not bullet and line[:1] not in "-." and not _head(line)["dashes"]:
        deeper = " " * (_head(above).start("key" if _head(above)["key"] else "value") + 2)
        yield _with(lines, {number: deeper + line.lstrip()})


def indentation(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """A line in no at.column of those above moves to one: an item to that of dashes, a field to that of fields."""
    number = at.line
    head = _head(lines[number])
    columns: list[int] = []
    open_keys = open_dashes = 1_000
    for above in range(number - 1, -1, -1):
        other = _head(lines[above])
        if not lines[above].strip() or not (other["dashes"] or other["key"]):
            continue
        dashes = [len(other["indent"]) + found.start() for found in re.finditer("-", other["dashes"])]
        keys = [other.start("key")] if other["key"] else []
        if head["dashes"]:
            columns += (each for each in reversed(dashes) if each < min(open_dashes, open_keys))
        else:
            columns += (each for each in keys if each < open_keys and each <= open_dashes)
        open_keys, open_dashes = min([open_keys, *keys]), min([open_dashes, *dashes])
        if open_keys == 0:
            break
    now = indent_of(lines[number])
    is_field = is_known(head["key"]) and not is_part(head["key"])
    if now == 0 and is_field:
        return
    if head["dashes"] or head["key"]:
        for each in sorted(columns, key=lambda each: (each if is_field else 0, abs(each - now))):
            if each != now and (each or head["dashes"] or not is_part(head["key"])):
                yield _with(lines, {number: " " * each + lines[number].lstrip()})


def first_fields(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """Fields above the first one that begins its line move to the beginning of theirs, too."""
    number = at.line
    above = [line for line in lines[:number] if line.strip()]
    least = min(map(indent_of, above), default=0)
    if least and not indent_of(lines[number]):
        yield [line[least:] if n < number else line for n, line in enumerate(lines)]


def key_of_item(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """`name: …` below `- role: …`, in the column of the dash, moves to that of the key above it, and so do those below
    the items that follow: the last of these would be read as a field of the film.
    """
    number = at.line
    for n in (number, number - 1):
        if n < 1:
            continue
        head, above = _head(lines[n]), _head(lines[n - 1])
        if head["key"] and not head["dashes"] and above["dashes"] and above["key"]:
            alike = [
                below
                for below in range(n, len(lines))
                if lines[below].startswith(f"{head['indent']}{head['key']}:")
                and _head(lines[below - 1])["dashes"]
                and _head(lines[below - 1])["indent"] == above["indent"]
            ]
            yield _with(lines, {below: " " * above.start("key") + lines[below].lstrip() for below in (n, *alike)})


def repeated(lines: Sequence[str], at: Place) -> Iterator[Lines]:
    """A field that stands twice with one value, or once with none, stands once."""
    number = at.line
    head = _head(lines[number])
    if head["dashes"] or not head["key"] or head.start("key") != at.column:
        return
    for n in range(number - 1, -1, -1):
        other = _head(lines[n])
        if other["key"] == head["key"] and other.start("key") == at.column:
            if head["value"].strip() in (other["value"].strip(), "") and _last_of_value(lines, number) == number:
                yield _with(lines, {number: ""})
            elif not other["value"].strip() and _head(lines[n + 1]).start("key") == at.column:
                yield _with(lines, {n: ""})
            return


RULES: tuple[Rule, ...] = (
    tabs,
    marks,
    bullets,
    open_quote,
    escapes,
    brackets,
    quote_in_brackets,
    spaces,
    text_behind_quote,
    special,
    colon,
    no_key,
    first_fields,
    key_of_item,
    indentation,
    repeated,
)
