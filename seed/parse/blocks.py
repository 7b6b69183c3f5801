"""A body as HTML → its blocks: headings, lines of paragraphs and lists, tables. Words are those that a reader sees."""

from html.parser import HTMLParser
from typing import NamedTuple

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
BOLD_LEVEL = 7
"""That of a paragraph in bold letters, which stands for a heading."""
_SOFT = "\v"
"""A line end that a page does not show."""
_LONGEST_SPAN = 1000
"""As browsers have it."""


class Heading(NamedTuple):
    level: int
    text: str


class Line(NamedTuple):
    """A line of a paragraph, in which `\\n` are line ends that pages do not show; or one of an item of a list, with the
    items of which it is a part, the outermost first."""

    text: str
    is_item: bool = False
    within: tuple[str, ...] = ()


class Table(NamedTuple):
    """The cells of each row. `head` are those of the first row, if it is marked as a head, else none."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""


Block = Heading | Line | Table


def blocks_of(html: str) -> list[Block]:
    """The blocks of a page, in its order."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    parser.end_text()
    return parser.blocks


class _Cell(NamedTuple):
    text: str
    is_head: bool
    columns: int
    rows: int


class _Parser(HTMLParser):
    """Gathers text until a tag ends the block that it is of."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._text: list[str] = []
        self._plain = False
        """Whether some of the text is in no bold letters."""
        self._bold = 0
        self._items: list[str | None] = []
        """Of the items that are open their text, once it is known."""
        self._term = ""
        self._rows: list[list[_Cell]] | None = None
        self._cell: tuple[bool, int, int] | None = None
        self._caption = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._text.append("\n")
        elif tag in ("strong", "b"):
            self._bold += 1
        elif tag == "table":
            self.end_text()
            self._rows, self._caption = [], ""
        elif tag == "tr" and self._rows is not None:
            self._end_cell()
            self._rows.append([])
        elif tag in ("td", "th") and self._rows is not None:
            self._end_cell()
            said = dict(attrs)
            self._cell = (tag == "th", _span(said.get("colspan")), _span(said.get("rowspan")))
        elif self._cell is not None:
            self._text.append("\n" if tag in ("p", "div", "li") and "".join(self._text).strip() else "")
        elif tag in _HEADINGS or tag in ("p", "div", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "caption"):
            self.end_text()
            if tag == "li":
                self._items.append(None)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("strong", "b"):
            self._bold = max(0, self._bold - 1)
        elif self._rows is not None:
            self._end_in_table(tag)
        elif tag in _HEADINGS:
            if lines := self._taken():
                self.blocks.append(Heading(_HEADINGS[tag], " ".join(map(_shown, lines))))
        elif tag == "dt":
            self._term = " ".join(map(_shown, self._taken()))
        elif tag in ("p", "div", "ul", "ol", "li", "dd", "dl", "blockquote"):
            self.end_text()
            if tag == "li" and self._items:
                self._items.pop()
            elif tag == "dl":
                self._term = ""

    def _end_in_table(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()
        elif tag == "caption":
            self._caption = " ".join(map(_shown, self._taken()))
        if tag == "table" and self._rows is not None:
            self.blocks.append(_table(self._rows, self._caption))
            self._rows, self._text = None, []

    def handle_data(self, data: str) -> None:
        self._plain |= not self._bold and bool(data.strip())
        self._text.append(data.replace("\n", _SOFT))

    def end_text(self) -> None:
        """Ends the block whose text was gathered last."""
        is_bold = not self._plain
        lines = self._taken()
        if not lines:
            return
        if self._items:
            within = tuple(item for item in self._items[:-1] if item)
            first = self._items[-1]
            for line in map(_shown, lines):
                self.blocks.append(Line(line, True, within if first is None else (*within, first)))
                first = first or line
            self._items[-1] = first
        elif self._term:
            self.blocks += (Line(f"{self._term}: {_shown(line)}", True) for line in lines)
        elif is_bold and len(lines) == 1:
            self.blocks.append(Heading(BOLD_LEVEL, _shown(lines[0])))
        else:
            self.blocks += map(Line, lines)

    def _taken(self) -> list[str]:
        """The lines of the text that was gathered."""
        text = "".join(self._text).replace(f"{_SOFT}: ", ": ")
        self._text, self._plain = [], False
        lines = ("\n".join(filter(None, map(_shown, line.split(_SOFT)))) for line in text.split("\n"))
        return [line for line in lines if line]

    def _end_cell(self) -> None:
        if self._cell is not None and self._rows is not None:
            if not self._rows:
                self._rows.append([])
            self._rows[-1].append(_Cell("\n".join(map(_shown, self._taken())), *self._cell))
            self._cell = None


def _shown(line: str) -> str:
    return " ".join(line.split())


def _span(value: str | None) -> int:
    return min(int(value), _LONGEST_SPAN) if value and value.isdecimal() and int(value) else 1


def _table(rows: list[list[_Cell]], caption: str) -> Table:
    """The rows with cells that span several of them in each; one over all columns stands in the first alone."""
    grid: list[tuple[str, ...]] = []
    below: dict[int, tuple[int, str]] = {}
    for row in rows:
        cells: list[str] = []
        for cell in row:
            _fill(cells, below)
            if cell.rows > 1:
                below[len(cells)] = (cell.rows - 1, cell.text)
            cells += [cell.text, *[""] * (cell.columns - 1)]
        _fill(cells, below)
        if any(cells):
            grid.append(tuple(cells))
    is_head = bool(grid) and all(cell.is_head for cell in rows[0]) and any(cell.text for cell in rows[0])
    return Table(grid[0] if is_head else (), tuple(grid[1:] if is_head else grid), caption)


def _fill(cells: list[str], below: dict[int, tuple[int, str]]) -> None:
    """Adds the cells of rows above that reach down into this one."""
    while len(cells) in below:
        place = len(cells)
        left, text = below.pop(place)
        if left > 1:
            below[place] = (left - 1, text)
        cells.append(text)
