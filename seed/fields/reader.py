"""The ways of reading a node that fields share: one fact, or a list of texts.

Diagnostics about a text are made without a place, so that what a text means can be cached; `placed` adds the place.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from graph.patterns import regex
from seed.diagnostics import Diagnostic, warning
from seed.parse.nodes import Items, Missing, Node, Text, as_text, type_names
from seed.phrases import NOTHING, Phrase, phrase, quote, shortened

Value = TypeVar("Value")


def listed(text: str) -> tuple[str, ...]:
    """The items of a text that `|` stands between, however it is broken into lines."""
    return tuple(" ".join(item.split()) for item in text.split("|"))


ANY_LANGUAGE = ""
"""The language of labels and names that hold in all; they go before those of one language."""
PLACEHOLDERS = listed(
    """
    n/a|n.a.|n.n.|n. n|nn|k.a.|k/a|tba|tbc|tbd|tbd.|t.b.a.|t.b.c.|t.b.d.|null|none|to be announced|to be confirmed
    |to be determined|unknown|not known|not available|not applicable|undisclosed|nobody|no one|n.d.|n/d|n. d|nd.|no date
    |undated|uncredited|not credited|nicht genannt|non crédité|no acreditado|sin acreditar|não creditado|non accreditato
    |unbekannt|nicht bekannt|noch unbekannt|noch nicht bekannt|nicht angegeben|keine angabe|keine angaben|keiner
    |keine|kein|niemand|folgt|folgt noch|wird noch bekannt gegeben|wird noch bekanntgegeben|wird bekannt gegeben
    |wird nachgereicht|nicht ermittelt|nicht ermittelbar|entfällt|ohne angabe|o.a.|o. j.|o.j|ohne jahr|undatiert|ohne
    datum
    |inconnu|inconnue|inconnus|non communiqué|non renseigné|non précisé|aucun|aucune|personne|néant|sans date|s.d.|s.
    d|s/d
    |sconosciuto|sconosciuta|ignoto|ignota|non disponibile|nessuno|nessuna|senza data|non noto
    |desconocido|desconocida|no disponible|sin datos|ninguno|ninguna|nadie|sin fecha|no hay|por confirmar|sin
    información
    |desconhecido|desconhecida|não disponível|não informado|não há|não consta|nenhum|nenhuma|ninguém|sem data|sem
    informação
    |nieznany|nieznana|nieznane|brak danych|brak|nikt|b.d.|b/d|bez daty
    |onbekend|niet bekend|niemand|geen|ukendt|ingen|ukjent|okänd|ingen uppgift|неизвестно|неизвестен|нет|нет данных|н/д
    """
)
"""Words that say, in a field for a fact or a name, that it is not known or that there is none; in small letters."""
_ABSENT = frozenset("".join(words.split()) for words in PLACEHOLDERS)
_MARKS_FOR_NOTHING = frozenset("?-–—_")
_LONGEST_PLACEHOLDER = 40
_MOST_IN_TEXT = 50
# As note-taking programs write them: [[Page]], [[Folder/Page#Section|as shown]], ![[picture.jpg]], [as shown](address)
_LINK = regex(
    r"!?\[\[(?:[^\[\]|#]*/)?(?P<page>[^\[\]|#/]+)(?:#[^\[\]|]*)?(?:\|(?P<alias>[^\[\]]*))?\]\]"
    r"|!?\[(?P<text>[^\[\]]+)\]\([^()\s]*\)"
)

# "and others" behind a list: "Anna Alt, Bert Neu u. a.", "Luz Encina y otros", "Ireland and many more".
_OTHER_ONES = (
    r"(?:(?:zahlreiche|viele|einige|many|several|some|muchos|molti|muitos|de nombreux|d')\s*)?"
    r"(?:andere[nr]?|weitere[nr]?|others?|otr[oa]s|altr[ie]|outr[oa]s|autres|inn[ei]|anderen|andre|andra|jiní|mások|другие|др\.)"
    r"|viele(?: andere| weitere)? mehr|(?:many |plus )?more|mehr|muchos más|molti altri|muitos mais|bien d'autres"
    r"|wiel[ue] innych"
    r"|mange flere|många fler"
)
_AND_OTHERS = regex(
    r"[\s,;/]*(?:(?:\.{3}|…)\s*)?(?:"
    r"(?<![^\W_])(?:u\. ?(?:v\. ?)?[am]\.?(?: ?m\.)?|uvm\.?|uva\.?|et\.? al\.?|etc\.?(?: ?pp\.?)?|usw\.?|u\. ?s\."
    r" ?w\.?|m\. ?fl\.|e\. ?a\.|i in\.|et cetera)"
    rf"|(?<![^\W_])(?:und|and|&|\+|sowie|y|e|ed|et|i|og|och|en|и|mit|with|avec)\s+(?:{_OTHER_ONES})"
    r"|(?:\.{3}|…)"
    r")\s*$",
    re.IGNORECASE,
)

Parsed = tuple[Value, tuple[Diagnostic, ...]]
Read = tuple[Value, tuple[Diagnostic, ...]]


def strip_links(text: str) -> tuple[str, str | None]:
    """A text, each link in it as the name of what it leads to; and the text as shown, where that differs."""
    if "[" not in text:
        return text, None
    named = _LINK.sub(lambda link: (link["page"] or link["text"]).strip(), text)
    shown = _LINK.sub(lambda link: (link["alias"] or link["page"] or link["text"]).strip(), text)
    return named, shown if shown != named else None


def is_placeholder(text: str) -> bool:
    """Whether a text only says that there is no value ("??", "N/A", "nicht bekannt"), in brackets or not."""
    if len(text) > _LONGEST_PLACEHOLDER:
        return False
    words = "".join(text.casefold().split())
    if words[:1] in ("(", "["):
        words = words.strip("()[]")
    return words in _ABSENT or _MARKS_FOR_NOTHING.issuperset(words)


def without_others(text: str) -> str:
    """A list without the words behind it that say there are more: "Anna Alt, Bert Neu u. a.", "Luz Encina y otros"."""
    tail = text[-_LONGEST_PLACEHOLDER:]  # looked for in all of a long text, runs of commas would take forever
    behind = _AND_OTHERS.search(tail)
    return text[: len(text) - len(tail) + behind.start()] if behind else text


def wrong_form(node: Node, wanted: Phrase) -> Diagnostic:
    """A form that no rule names: told, never guessed at."""
    found = type_names[type(node).__name__]
    help = phrase("write {wanted}; as it stands it is not read", wanted=wanted)
    match node:
        case Items((Items((Text(page),)),)):
            help = phrase('put the link in quotes: "[[{page}]]"; as it stands it is not read', page=shortened(page))
    return warning("form", phrase("{found} where {wanted} belongs", found=found, wanted=wanted), help).at(node)


def placed(findings: tuple[Diagnostic, ...], node: Node) -> tuple[Diagnostic, ...]:
    """Findings at the place of the text that they are about; of very many in one text, the first."""
    if len(findings) <= _MOST_IN_TEXT:
        return tuple(finding.at(node) for finding in findings) if findings else ()
    grave = max(findings, key=lambda finding: finding.level)
    more = phrase("… and {count:,} findings more in this text", count=len(findings) - _MOST_IN_TEXT + 1)
    others = replace(grave, message=more, help=NOTHING)
    return placed((*findings[: _MOST_IN_TEXT - 1], others), node)


def read_fact(node: Node, parse: Callable[[str], Parsed[Value | None]], wanted: Phrase) -> Read[Value | None]:
    """A field that holds one fact as text, or as the only item of a list; a warning for other lists and for maps."""
    match node:
        case Missing() | Items(()):
            return None, ()
        case Items((Text() as only,)):
            return read_fact(only, parse, wanted)
        case Text(text):
            value, findings = parse(text)
            return value, placed(findings, node)
        case _:
            return None, (wrong_form(node, wanted),)


def read_texts(node: Node, wanted: Phrase) -> Read[tuple[Text, ...]]:
    """One text, or a list of texts, an item with a colon put together again; what is neither is told and left out."""
    match node:
        case Missing():
            return (), ()
        case Text():
            return (node,), ()
        case Items(items):
            texts = tuple(filter(None, map(as_text, items)))
            wrong = (item for item in items if not isinstance(item, Missing) and not as_text(item))
            return texts, tuple(wrong_form(node if len(items) == 1 else item, wanted) for item in wrong)
        case _:
            return (), (wrong_form(node, wanted),)


def said_again(key: Text, line: int, field: str) -> Diagnostic:
    """The finding for a field that says something else than the one on a line, where only one of them can count."""
    message = phrase(
        "{key} says again what line {line} says as {field}, and is not read",
        key=quote(key.value),
        line=line,
        field=field,
    )
    return warning("repeated-field", message, phrase("keep one of the two")).at(key)
