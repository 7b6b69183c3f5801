"""What stands around a name: `Anna Berg für Beispielfilm`, `Jon Halde in Zusammenarbeit mit Ilse Quarz`.

Whom somebody works for is a note of theirs. Who helps them is credited as well, with the words that say so as a note;
so is whose designs or ideas they follow. Only what is written as names of people are is taken for one: `mit Hund`, `für
die Freiheit` and `in Zusammenarbeit mit dem ZDF` stay notes.
"""

import re

from graph.patterns import regex
from seed.fields.organisations import begins_group, is_broadcaster, organisation
from seed.fields.splitting import masked

_WITH_SOMEBODY = r"""
    in\ (?:enger\ )?(?:zusammenarbeit|kooperation|koproduktion|verbindung|gemeinschaft)\ mit|(?:zusammen|gemeinsam)\ mit
    |unter\ (?:der\ )?(?:mitarbeit|mitwirkung|mithilfe|leitung|regie)\ von
    |(?:mit|unter)\ (?:der\ )?(?:hilfe|unterstützung|beteiligung|assistenz)\ von
    |(?:unterstützt|assistiert|begleitet)\ von
    |in\ (?:close\ )?(?:collaboration|co-?operation|co-?production|association|partnership)\ with
    |(?:together|along)\ with
    |with\ (?:the\ )?(?:help|assistance|collaboration|cooperation|support|participation)\ of|with\ help\ from
    |(?:assisted|supported|accompanied|conducted)\ by|under\ the\ direction\ of|feat\.?|featuring
    |en\ (?:étroite\ )?(?:collaboration|association|coopération|coproduction)\ avec
    |avec\ (?:l['’](?:aide|assistance)
        |la\ (?:collaboration|participation|complicité)(?:\ (?:exceptionnelle|amicale))?|le\ concours)\ d(?:e\ |['’])
    |assistée?\ (?:de|par)|sous\ la\ direction\ d(?:e\ |['’])
    |(?:en\ colaboración|junto)\ con|(?:con\ )?la\ (?:ayuda|colaboración|participación|actuación)(?:\ especial)?\ de
    |bajo\ la\ dirección\ de
    |in\ collaborazione\ con|insieme\ a|con\ (?:l['’]aiuto|la\ collaborazione|la\ partecipazione)\ di
    |em\ (?:colaboração|parceria)\ com|com\ a\ (?:ajuda|colaboração|participação)\ de
    |mit|with|avec
"""
_AFTER_SOMEBODY = r"""
    (?:(?:frei|lose)\ )?nach\b[^,;]{0,60}?\ von|(?:after|from|based\ on|following|inspired\ by)\b[^,;]{0,60}?\ by
    |d['’]après\b[^,;]{0,60}?\ (?:de\ |d['’])|sur\ [^,;]{0,60}?\ (?:de\ |d['’])|según\b[^,;]{0,60}?\ de
    |(?:tratt|ispirat|basat)[oa]\b[^,;]{0,60}?\ di|(?:baseado|inspirado)\b[^,;]{0,60}?\ de
"""
_FOR_SOMEBODY = r"""
    für|im\ auftrag\ (?:von|des|der)|for|on\ behalf\ of|pour|pour\ le\ compte\ d(?:e|u|['’])
    |nach|after|based\ on|d['’]après|według|dla|na\ (?:zlecenie|podstawie|motywach)|we\ współpracy\ z|przy\ współpracy
"""
_JOINT = regex(
    rf"(?:^|(?<=\s))(?:(?P<helped>{_WITH_SOMEBODY})|(?P<followed>{_AFTER_SOMEBODY})|(?P<served>{_FOR_SOMEBODY}))"
    r"(?:(?<=['’\s])|\s)\s*(?=\S)",
    re.IGNORECASE | re.VERBOSE,
)
_MAY_HOLD = regex(
    r"(?:^|\s)(?:mit|with|avec|f[uü]r|for|pour|nach|after|from|based|following|inspired|d['’]après|sur|según|tratt[oa]"
    r"|ispirat[oa]|basat[oa]|baseado|inspirado|im|in|on|en|em|zusammen|gemeinsam|unter|unterstützt|assistiert|begleitet"
    r"|together|along|assist\w+|supported|accompanied|conducted|under|feat\.?|featuring|sous|junto|con|com|bajo|insieme"
    r"|frei|lose|la|według|dla|na|we|przy)\s",
    re.IGNORECASE,
)
"""Where none of these words stands, there is no joint: few names have one."""
_ARTICLE = regex(r"^(?:de[rmns]|die|das|the|le|la|les|l['’]|el|il|du)\s*", re.IGNORECASE)
PARTICLES = frozenset(
    re.findall(
        r"\w+",
        """von vom van der den des de del della di da do dos du d la le les el al bin ibn ben abu zu zum zur ter ten y
        e""",
    )
)
_SAID_BEFORE = regex(
    r"(?!(?:v[oa]n|de|di|da|du|del|zu|al|el|la|le|ter|ten|bin|ben|abu)\s)[^\W\d_][\w'’]*(?:\s[\w'’]+){0,5}?\s"
    r"(?:von|by|de|di|da|par|por)\s+"
)
"""Words before a name that begin small: "mit der Stimme von", "dirette da"."""
_AND = regex(r"\s(?:y|e|et|und|and|i|og|och|en)$")
_TOGETHER = regex(r"(?:in|en|em)\s.{3,30}\s(?:mit|with|avec|con|com)", re.IGNORECASE)
_MOST_WORDS = 5
_LONGEST = 500
"""Characters of a part up to which people are looked for beside its name; a longer one is no line of credits."""
_INSTITUTION = regex(
    r"(?<!\w)(?:\w*zentrum|cent(?:er|re|ro)|\w*amt|\w*bund|\w*rat|\w*stelle|\w*haus|\w*büro|bureau|office|forum|\w*werk"
    r"|netzwerk|initiative|liga|league|ligue|union|alliance|allianz|commit+ee|komitee|kommission|\w*zentrale|plattform"
    r"|\w*bank|\w*kasse|\w*ausschuss|\w*abteilung|department|bühne|freunde|orden|partei|party|\w*kammer)(?!\w)",
    re.IGNORECASE,
)


def beside(part: str) -> tuple[str, ...]:
    """The people in a part of a text, each with what is said of them in brackets behind; the part alone where nothing
    stands around its name.

    `Jon Halde mit Ilse Quarz` → `Jon Halde`, `Ilse Quarz (mit)`; `Anna Berg für Beispielfilm` → `Anna Berg (für
    Beispielfilm)`; `nach Entwürfen von Rike Torf` → `Rike Torf (nach Entwürfen von)`.
    """
    if part[:1].islower() and (said := _SAID_BEFORE.match(part)) and is_person(part[said.end() :]):
        return (_noted(part[said.end() :], said[0].strip()),)
    joint = _joint(part) if len(part) <= _LONGEST else None
    if joint is None:
        return (part,)
    before, words, behind = (
        _AND.sub("", part[: joint.start()].strip()),
        part[joint.start() : joint.end()].strip(),
        part[joint.end() :],
    )
    if joint["served"]:
        is_note = is_person(before) or (before and is_broadcaster(_ARTICLE.sub("", behind)))
        return (_noted(before, f"{words} {behind}"),) if is_note else (part,)
    if not before and " " not in words:
        return (part,)
    if before and not is_person(before):
        together = joint["helped"] and " " in words and not _is_institution(before)
        first, *others = beside(_ARTICLE.sub("", behind))
        return (before, _noted(first, words), *others) if together else (part,)
    followers = beside(behind)
    if not is_person(_bare(followers[0])):
        return (_noted(before, f"{words} {behind}"),) if before else (part,)
    return (*((before,) if before else ()), _noted(followers[0], words), *followers[1:])


def serves(part: str) -> bool:
    """Whether a part ends in whom its person works for, of whom an "und" may name more: `Anna Berg für ZDF`."""
    joint = _joint(part)
    return joint is not None and joint["served"] is not None and is_person(part[: joint.start()].strip())


def _joint(part: str) -> re.Match[str] | None:
    return _JOINT.search(masked(part)) if _MAY_HOLD.search(part) else None


def is_person(text: str) -> bool:
    """Whether a text is written as names of people are: two to five words with capitals, none that companies have."""
    words = _bare(text).split()
    if not 2 <= len(words) <= _MOST_WORDS or any(map(str.isdigit, text)):
        return False
    if not all(word[0].isupper() or word.casefold() in PARTICLES for word in words) or not words[-1][0].isupper():
        return False
    return not (organisation(text) or begins_group(text) or _is_institution(text))


def is_together(note: str) -> bool:
    """Whether a note says that several made something: `in Koproduktion mit`."""
    return _TOGETHER.fullmatch(note) is not None


def _is_institution(text: str) -> bool:
    return _INSTITUTION.search(text) is not None


def _bare(text: str) -> str:
    return text.partition("(")[0].strip()


def _noted(name: str, note: str) -> str:
    return f"{name} ({note})"
