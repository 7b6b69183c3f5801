"""Grades and jobs that any trade has: assistant, second, additional, lead …; coordinator, supervisor, trainee …

A role of the vocabulary says what grades attach to: the trade ("Sound Editor", "Schnitt", "monteur") and its field
("Editing", "Schnitt", "montage"). A grade says how its words stand beside them, and how the composed role is called:
"Schnittassistenz" and "Assistant Editor" are the grade ASSISTANT of the role EDITING, whose key is made of the English
name. What composition would call wrongly stands in roles.csv as a role of its own.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from graph.patterns import regex

GRADED = ("de", "en", "fr")
"""The languages in which grades have names."""


class Trade(NamedTuple):
    """What grades of a role attach to in one language. Either text may be empty: the role has no such grades then."""

    trade: str
    """The person in English and French ("Sound Editor"), what is done in German ("Tonschnitt")."""
    field: str
    article: str = ""
    """Of the German trade: der, die or das."""


@dataclass(frozen=True, slots=True)
class Grade:
    """How a grade or job is printed. `{}` in a pattern is the trade; the field where the pattern begins with `@`, the
    field if there is one where it begins with `&`. In German `~` is the same as the first half of a compound, and
    `{er}` the ending of an adjective before it.
    """

    name: str
    before: str = ""
    """Words before the trade, in any language, separated by `|`."""
    after: str = ""
    """Words behind it; German ones are also written together with it."""
    en: str = ""
    de: str = ""
    fr: str = ""
    of_field: str = ""
    """The English pattern where a role has no trade but a field."""
    article: str = ""
    """Of the German name, where it is not the trade's."""


SAME = Grade(
    "", before="main unit|first unit|daily|day player|specialty|hdr|digital|stereo", after="artist|artists|specialist"
)
"""Words that make no other job of one: "Color Grading Artist"."""
OF_ARTISTS = ("EDITING", "ART", "COSTUME_MAKEUP", "ANIMATION", "EFFECTS")
"""The departments in which they do not: a sound artist is something else."""
GRADES = (
    Grade(
        "assistant",
        before="assistant|assistenz|assistent|assistentin|assistante|assistente|ayudante|asistente|aiuto|asystent"
        "|asystentka|asystenci|zastępca|aide|auxiliar|assistants|assistantes|assistenti|assistentes|ayudantes|auxiliares",
        after="assistant|assistenz|assistent|assist|assistants|assistance|hilfe|helfer",
        en="Assistant {}",
        de="~assistenz",
        fr="assistant {}",
        of_field="{} Assistant",
        article="die",
    ),
    Grade("first", before="first", en="First {}", de="1. {}", fr="1er {}"),
    Grade("second", before="second", en="Second {}", de="2. {}", fr="2e {}"),
    Grade("third", before="third", en="Third {}", de="3. {}", fr="3e {}"),
    Grade("fourth", before="fourth", en="Fourth {}", de="4. {}", fr="4e {}"),
    Grade(
        "second unit",
        before="second unit|b unit|second einheit|second team",
        after="second unit|b unit|second einheit|second équipe|second team",
        en="Second Unit {}",
        de="{} (2nd Unit)",
        fr="{} (2e équipe)",
    ),
    Grade(
        "additional",
        before="renfort|additional|zusätzliche|zusätzlicher|zusätzliches|weitere|weiterer|weiteres|zusatz",
        after="additional|zusätzlich|additionnel|additionnelle|renfort|adicional",
        en="Additional {}",
        de="Zusätzlich{er} {}",
        fr="{} additionnel",
    ),
    Grade(
        "associate",
        before="associate|mitarbeit|assoziierte|assoziierter",
        after="associate|associé|mitarbeit",
        en="Associate {}",
        de="Mitarbeit {}",
        fr="{} associé",
    ),
    Grade("co", before="co|ko", en="Co-{}", de="Co-{}", fr="co-{}"),
    Grade(
        "lead",
        before="lead|head|chief|key|principal|charge|head of|hod|leitung|leitende|leitender|chef|cheffe|capo|jefe|jefa"
        "|chefe",
        after="lead|head|department head|leitung|leiter|team lead|team leader",
        en="Lead {}",
        de="Leitung {}",
        fr="chef {}",
    ),
    Grade("senior", before="senior", after="senior", en="Senior {}", de="{} (Senior)", fr="{} senior"),
    Grade("junior", before="junior", after="junior", en="Junior {}", de="{} (Junior)", fr="{} junior"),
    Grade("supervising", before="supervising", en="Supervising {}", de="Supervision {}", fr="{} superviseur"),
    Grade(
        "consulting",
        before="consulting|beratung|beratender|beratende",
        after="beratung|berater",
        en="Consulting {}",
        de="~beratung",
        fr="{} conseil",
        article="die",
    ),
    Grade("executive", before="executive", en="Executive {}", de="{} (Executive)", fr="{} exécutif"),
    Grade(
        "crowd",
        before="crowd|extras|komparsen",
        after="crowd|komparserie",
        en="Crowd {}",
        de="{} (Komparserie)",
        fr="{} figuration",
    ),
    Grade(
        "standby", before="standby|on set|onset", after="plateau", en="Standby {}", de="{} am Set", fr="{} de plateau"
    ),
    Grade(
        "trainee",
        before="trainee|intern|apprentice|praktikum|praktikant|hospitanz|volontariat|stagiaire|auszubildende",
        after="trainee|intern|apprentice|praktikum|praktikant|hospitanz|hospitant|volontariat|volontär|stagiaire|interns",
        en="&{} Trainee",
        de="&Praktikum {}",
        fr="&stagiaire {}",
        article="das",
    ),
    Grade(
        "coordinator",
        before="coordinateur|coordinatrice|coordination|koordination|coordinador|coordinadora|coordinación|coordinatore"
        "|coordinamento|coordenador|coordenadora|coordenação|koordynator|koordynatorka|koordynacja|coördinator",
        after="coordinator|koordination|koordinator|coordination",
        en="@{} Coordinator",
        de="@~koordination",
        fr="@coordinateur {}",
        article="die",
    ),
    Grade(
        "supervisor",
        before="superviseur|supervision|supervisor|supervisora|supervisión|supervisore|supervisione|supervisão",
        after="supervisor|supervision",
        en="@{} Supervisor",
        de="@~supervision",
        fr="@superviseur {}",
        article="die",
    ),
    Grade(
        "manager",
        before="responsable",
        after="manager|management",
        en="@{} Manager",
        de="@~management",
        fr="@responsable {}",
        article="das",
    ),
    Grade(
        "producer",
        before="producteur",
        after="producer",
        en="@{} Producer",
        de="@~produktion",
        fr="@producteur {}",
        article="die",
    ),
    Grade(
        "production assistant",
        before="runner",
        after="production assistant|pa|runner|production runner",
        en="@{} Production Assistant",
        de="@Produktionsassistenz {}",
        fr="@assistant de production {}",
        article="die",
    ),
    Grade(
        "production manager",
        after="production manager",
        en="@{} Production Manager",
        de="@Produktionsleitung {}",
        fr="@directeur de production {}",
        article="die",
    ),
    Grade(
        "production coordinator",
        after="production coordinator",
        en="@{} Production Coordinator",
        de="@Produktionskoordination {}",
        fr="@coordinateur de production {}",
        article="die",
    ),
    Grade(
        "technician",
        before="technicien",
        after="technician|tech|techniker",
        en="@{} Technician",
        de="@~technik",
        fr="@technicien {}",
        article="die",
    ),
    Grade("editor", after="editor", en="@{} Editor", de="@Schnitt {}", fr="@monteur {}", article="der"),
    Grade("buyer", after="buyer", en="@{} Buyer", de="@Einkauf {}", fr="@acheteur {}", article="der"),
    Grade(
        "accountant", after="accountant", en="@{} Accountant", de="@Buchhaltung {}", fr="@comptable {}", article="die"
    ),
    Grade(
        "technical director",
        after="technical director|td",
        en="@{} Technical Director",
        de="@Technische Direktion {}",
        fr="@directeur technique {}",
        article="die",
    ),
)

_MOST_WORDS = 3
_LEAST_STEM = 2
_ARTICLES = "der|des|die|den|von|für|im|beim|am|of the|of|to the"
_ARTICLES += "|de la|à la|al|alla|ai|du|de|des|del|della|di|do|da|la|le|les"
_CONNECTING = regex(rf"(?:(?:{_ARTICLES})\s|[dl]')")
_JOBS = (
    "assistenz",
    "hilfe",
    "praktikum",
    "hospitanz",
    "volontariat",
    "koordination",
    "leitung",
    "beratung",
    "supervision",
    "mitarbeit",
)
"""German words that are also the second half of a compound: "Schnittassistenz"."""
_PERSONS = (
    "assistent",
    "praktikant",
    "hospitant",
    "volontär",
    "koordinator",
    "leiter",
    "berater",
    "helfer",
    "supervisor",
)
"""Those that name who has the job, and so have forms for women and for several."""
_FORMS = ("", "in", "innen", "en")
_COMPOUND_BEGINNINGS = {
    "assistenz": "assistant",
    "zusatz": "additional",
    "chef": "lead",
    "head": "lead",
    "junior": "junior",
    "senior": "senior",
}


def _by_word(words_of: Callable[[Grade], str]) -> dict[str, Grade]:
    """Grades by their words; of several that have one word the first."""
    by_word: dict[str, Grade] = {}
    for grade in (*GRADES, SAME):
        for word in filter(None, words_of(grade).split("|")):
            for form in _FORMS if word in _PERSONS else ("",):
                by_word.setdefault(word + form, grade)
    return by_word


_BY_NAME = {grade.name: grade for grade in GRADES}
_BEFORE = _by_word(lambda grade: grade.before)
_AFTER = _by_word(lambda grade: grade.after)
_COMPOUND_ENDINGS = {word: grade for word, grade in _AFTER.items() if word.startswith((*_JOBS, *_PERSONS))}
_BETWEEN = {grade.name for grade in GRADES if grade.en.endswith("{}")}
"""Grades that may also stand within an English label: "VFX Assistant Editor"."""
_ENDINGS = {"der": "er", "die": "e", "das": "es"}


def grade_of(words: str) -> Grade | None:
    """The grade that a canonical text says by itself: "2nd unit", "Assistenz"."""
    return _BEFORE.get(words) or _AFTER.get(words)


def taken_apart(text: str) -> Iterator[tuple[Grade, str]]:
    """The ways to read a canonical label as a grade and a label, the longest grade first."""
    words = text.split(" ")
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        if grade := _BEFORE.get(" ".join(words[:count])):
            rest = " ".join(words[count:])
            yield grade, rest.removeprefix(connecting[0]) if (connecting := _CONNECTING.match(rest)) else rest
        if grade := _AFTER.get(" ".join(words[-count:])):
            yield grade, " ".join(words[:-count])
    for ending, grade in _COMPOUND_ENDINGS.items():
        if text.endswith(ending) and len(text) - len(ending) > _LEAST_STEM and not text.endswith(f" {ending}"):
            yield from ((grade, stem) for stem in _stems(text.removesuffix(ending)))
    for beginning, name in _COMPOUND_BEGINNINGS.items():
        if words[0].startswith(beginning) and len(words[0]) - len(beginning) > _LEAST_STEM:
            yield _BY_NAME[name], text.removeprefix(beginning)
    for place in range(1, len(words) - 1):
        if words[place] in _BETWEEN:
            yield _BY_NAME[words[place]], " ".join((*words[:place], *words[place + 1 :]))


def _stems(stem: str) -> Iterator[str]:
    """The word that the first half of a compound is made of: "masken" → "maske", "produktions" → "produktion"."""
    yield stem.strip()
    if stem.endswith(("s", "n")):
        yield stem[:-1]


def graded_names(grade: Grade, trades: Mapping[str, Trade]) -> dict[str, str]:
    """What a grade of a trade is called in each language; nothing where the trade has no such grade in English."""
    pattern, attached = _attached(grade.en, grade.of_field, trades["en"]) if "en" in trades else ("", "")
    if not attached:
        return {}
    names = {"en": pattern.format(attached)}
    if "de" in trades and (german := _german(grade, trades["de"])):
        names["de"] = german
    if "fr" in trades and (french := _attached(grade.fr, grade.fr, trades["fr"]))[1]:
        name = french[0].format(french[1]).replace("chef chef ", "chef ")
        names["fr"] = name[0].upper() + name[1:]
    return names


def graded_trades(grade: Grade, names: Mapping[str, str], trades: Mapping[str, Trade]) -> dict[str, Trade]:
    """What further grades attach to: "Assistant Editor" and so "Additional Assistant Editor"."""
    article = grade.article or (trades["de"].article if "de" in trades else "")
    graded = {language: Trade(name, "") for language, name in names.items()}
    if "de" in names:
        graded["de"] = Trade(names["de"], "", article)
    if "fr" in names:
        graded["fr"] = Trade(names["fr"][0].lower() + names["fr"][1:], "")
    return graded


def _attached(pattern: str, of_field: str, trade: Trade) -> tuple[str, str]:
    """The pattern without its mark, and the word that belongs in it, "" if the role has none."""
    if pattern.startswith("@"):
        return pattern[1:], trade.field
    if pattern.startswith("&"):
        return pattern[1:], trade.field or trade.trade
    return (pattern, trade.trade) if trade.trade else (of_field, trade.field)


def _german(grade: Grade, trade: Trade) -> str:
    """The German name, "" where the role has no such grade; the field is the trade unless it says otherwise."""
    pattern, word = _attached(grade.de, grade.de, trade._replace(field=trade.field or trade.trade))
    if not word:
        return ""
    if pattern.startswith("~"):
        return compound(word, pattern[1:])
    return pattern.format(word, er=_ENDINGS.get(trade.article, "e"))


def compound(first: str, second: str) -> str:
    """A German compound: "Schnittassistenz", "Maskenassistenz", "Animationsassistenz", "VFX-Assistenz"."""
    if re.search(r"[\s-]|[A-ZÄÖÜ0-9]{2}|\d", first):
        return "-".join((*re.split(r"[\s-]+", first), second.capitalize()))
    if first.endswith(("ung", "ion", "tät", "heit", "keit", "schaft")):
        return f"{first}s{second}"
    if first.endswith("e") and not first.endswith("ie"):
        return f"{first}n{second}"
    return first + second


_ANYTHING = r".*\S"
_WORKS = (
    "novel|book|(?:stage )?play|(?:short |true )?story|comic(?: book)?|memoirs?|article|musical|roman|buch|theaterstück"
)
_WORKS += "|stück|erzählung|novelle|kurzgeschichte|nouvelle|pièce|livre|bande dessinée"
_OF_ANYTHING = tuple(
    (regex(pattern), key)
    for pattern, key in (
        (rf"(?:assistants?|persönliche assistenz|assistenz) (?:to|von|für) {_ANYTHING}", "PERSONAL_ASSISTANT"),
        (rf"assistants?: {_ANYTHING}", "PERSONAL_ASSISTANT"),
        (rf"persönliche (?:assistenz|assistentin|assistent) {_ANYTHING}", "PERSONAL_ASSISTANT"),
        (rf"{_ANYTHING}(?:'s|s') assistant", "PERSONAL_ASSISTANT"),
        (
            rf"{_ANYTHING}[ -]?(?:fahrer(?:in(?:nen)?)?|driver|chauffeur)|(?:fahrer|driver|chauffeur) {_ANYTHING}",
            "DRIVER",
        ),
        (rf"{_ANYTHING} (?:consultant|adviser|advisor)", "CONSULTANT"),
        (rf"(?:conseiller|conseillère|asesor|assessor|consul|konsul)\w* {_ANYTHING}", "CONSULTANT"),
        (rf"fachberatung {_ANYTHING}|{_ANYTHING} fachberatung|\w+(?:isch|lich)e beratung", "CONSULTANT"),
        (rf"avec (?:le soutien|l'aide|le concours) d\w* {_ANYTHING}", "FUNDING"),
        (rf"(?:con el apoyo|con il (?:sostegno|contributo)) d\w* {_ANYTHING}", "FUNDING"),
        (rf"(?:gefördert|unterstützt|mit unterstützung) (?:von|vom|durch|der|des) {_ANYTHING}", "FUNDING"),
        (rf"{_ANYTHING} (?:runner)", "PRODUCTION_ASSISTANT"),
        (rf"{_ANYTHING}(?:recherche| research| researcher)", "RESEARCH"),
        (rf"redaktion {_ANYTHING}", "COMMISSIONING_EDITOR"),
        (rf"(?:untertitel|subtitles|soustitres|sous titres|subtítulos|legendas) {_ANYTHING}", "SUBTITLES"),
        (rf"(?:übersetzung|translation|traduction|traducción|traduzione|tradução) {_ANYTHING}", "TRANSLATION"),
        (rf"(?:based (?:up)?on|adapted from|from) (?:the|an?) (?:{_WORKS}) {_ANYTHING}", "SOURCE_WORK"),
        (rf"(?:frei )?nach (?:dem|der|einem|einer) (?:{_WORKS}) {_ANYTHING}", "SOURCE_WORK"),
        (rf"d'après (?:le|la|un|une|l') ?(?:{_WORKS}) {_ANYTHING}", "SOURCE_WORK"),
        (rf"stunt double (?:for|von|of) {_ANYTHING}", "STUNTS"),
        (rf"stand ?in (?:for|of) {_ANYTHING}", "STAND_IN"),
    )
)
"""Jobs that have one name whatever they are done for: "Driver to Mr. Pitt", "Requisitenfahrer", "Medical Advisor"."""


def of_anything(text: str) -> str | None:
    """The key of the role that a canonical label names, whatever else it says."""
    return next((key for pattern, key in _OF_ANYTHING if pattern.fullmatch(text)), None)
