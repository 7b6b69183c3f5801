"""Awards as fields hold them: lines, texts with a line for each, maps and tables."""

import re
from collections.abc import Iterable, Iterator

from graph.patterns import regex
from seed.diagnostics import Diagnostic, warning
from seed.fields.award_lines import ParsedAward, kind_of, parse_award
from seed.fields.award_tables import award_of_map, awards_of_row, cells_of, columns_of, fields_of, says_one_year
from seed.fields.festivals import Festivals
from seed.fields.reader import Read, is_placeholder, wrong_form
from seed.fields.several_awards import awards_of_line
from seed.parse.nodes import Entries, Items, Missing, Node, Text, as_text
from seed.parse.texts import without_emphasis
from seed.phrases import phrase, quote

_BULLET = regex(r"^[-*•–]\s+")
_PRICE = regex(
    r"[\d.,\s-]*(?:€|eur\w*|£|gbp|\$|usd|chf|kr|zł|pln|kč|ft|free|gratis|frei|gratuit\w*)?[\d.,\s]*", re.IGNORECASE
)


def names_awards(node: Node) -> bool:
    """Whether a node may say awards: what a ticket costs (`prix: 5 €`) and how many there are do not."""
    return not (isinstance(node, Text) and _PRICE.fullmatch(node.value))


def read_awards(node: Node, festivals: Festivals) -> Read[tuple[ParsedAward, ...]]:
    """A list of lines, or a text with an award on each; a map says the parts of one: `{festival, award, year}`. An item
    with a colon, to YAML a map, is a line."""
    awards: list[ParsedAward] = []
    wrong: list[Diagnostic] = []
    items: tuple[Node, ...] = node.items if isinstance(node, Items) else (node,)
    if isinstance(node, Entries) and not fields_of(node):
        items = tuple(Entries(((key, value),), key.line, key.column) for key, value in node.entries)
    for item in items:
        if isinstance(item, Entries) and (fields := fields_of(item)):
            awards.append(award_of_map(fields, festivals))
            if (year := fields.get("year", "")) and not (says_one_year(year) or is_placeholder(year)):
                message = phrase("{year} is not one year: the award is served without", year=quote(year))
                wrong.append(warning("year", message, phrase("write the year in which it was given")).at(item))
        elif text := as_text(item):
            awards += _of_text(text.value, festivals)
        elif not isinstance(item, Missing):
            wrong.append(wrong_form(item, phrase("text")))
    return tuple(awards), tuple(wrong)


def results_read(node: Node | None, festivals: Festivals) -> Iterator[str]:
    """What maps say of the results of awards, as printed (`result: nominated`), as far as it tells a kind of award."""
    for item in node.items if isinstance(node, Items) else (node,):
        if isinstance(item, Entries) and (result := fields_of(item).get("result")) and kind_of(result, festivals):
            yield result


def _below_festivals(lines: Iterable[str], festivals: Festivals) -> Iterator[str]:
    """Lines with the festival before them that a line above ends in a colon with, up to the next item of its list:
    `- Gramado, 2002:` above `Best Short`."""
    above, indent, is_used = "", 0, True
    for line in lines:
        plain = _BULLET.sub("", line.strip())
        inner = len(line) - len(line.lstrip())
        if plain.endswith(":") and parse_award(plain, festivals).festival_label:
            if not is_used:
                yield above
            above, indent, is_used = plain, inner, False
        elif above and plain and (plain == line.strip() or inner > indent):
            yield f"{above} {plain}"
            is_used = True
        elif plain:
            if not is_used:
                yield above
            above, is_used = "", True
            yield line
    if not is_used:
        yield above


def _of_text(text: str, festivals: Festivals) -> Iterator[ParsedAward]:
    """The awards of lines, and of the rows of tables. What a cell says follows from the head, if there is one."""
    columns: tuple[str, ...] | None = None
    for line in _below_festivals(without_emphasis(text).splitlines(), festivals):
        cells = cells_of(line)
        if len(cells) < 2:
            columns = None
            yield from awards_of_line(_BULLET.sub("", line.strip()), festivals)
        elif all(not cell.strip(":-") for cell in cells):
            continue  # the rule below the head
        elif head := columns_of(cells):
            columns = head
        elif columns and len(cells) == len(columns):
            yield from awards_of_row(cells, columns, festivals)
        else:
            yield from awards_of_line(line, festivals)
