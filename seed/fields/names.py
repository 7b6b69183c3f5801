"""Names as credits print them: one text → the names of people, groups and organisations in it.

Several names are cut at commas, semicolons, "und", "and" and "+"; at "&", at the "and" of other languages ("e", "y",
"og") and at slashes where each part has two words; `Meier, Eva; Otto, Karl` are two; never before Jr., III, the
initials of a society (`Emil Christov, B.A.C.`) or a legal form (`Acme, Inc.`), never inside brackets or quotes. What is
no name is told, and so are words for others who are not named (`seed.fields.no_names`). `Name (II)` and `Name (1937)`
tell two people of one name apart and are part of the name; "(as Other Name)" is how the film credits it, any other
bracket a note. Initials of a society are no part of the name: the credit keeps them in the name it prints.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache

from graph.languages import primary
from graph.patterns import regex
from seed.diagnostics import Diagnostic, note, warning
from seed.fields.addresses import address_in
from seed.fields.around_names import beside, is_person, is_together, serves
from seed.fields.category import STANDARD as CATEGORIES
from seed.fields.cities import is_city
from seed.fields.identifiers import Identifier
from seed.fields.no_names import (
    LONGEST_PROSE,
    WORDS_FOR_NOBODY,
    is_prose,
    is_something_else,
    names_others,
    reads_as_prose,
    without_page_words,
)
from seed.fields.one_surname import people_of_one_surname
from seed.fields.organisations import LEGAL_FORM, begins_group, has_legal_form, is_company, is_group, organisation
from seed.fields.reader import Parsed, is_placeholder, strip_links, without_others
from seed.fields.splitting import masked, parts, spans
from seed.fields.surname_first import LONGEST_NAME, SOCIETIES, SUFFIX, are_societies, forenames_first
from seed.parse.invisible import INVISIBLE
from seed.phrases import Phrase, phrase, quote


class Kind(StrEnum):
    """What a name is the name of, where that can be seen."""

    PERSON = "PERSON"
    GROUP = "GROUP"
    ORGANISATION = "ORGANISATION"


@dataclass(frozen=True, slots=True)
class Name:
    name: str
    """As printed, without what stands in the other fields; `compared(name)` identifies the person."""
    credited_as: str | None = None
    """What the film prints, where the document says that it is something else: "(as Other Name)", society initials."""
    character: str | None = None
    note: str | None = None
    kind: Kind | None = None
    """None: nothing but a name is to be seen, so a person unless people.yaml says otherwise."""
    identifiers: tuple[Identifier, ...] = ()
    """What the person is called elsewhere, where the credit's map says it."""
    job: str | None = None
    """The label that the same text has for it ("Line Producer: Sam Heath"), where it is not the field's."""


@dataclass(frozen=True, slots=True)
class _Brackets:
    """What the brackets behind a name say."""

    namesake: str = ""
    credited_as: str | None = None
    character: str | None = None
    notes: tuple[str, ...] = ()


# Most names are two capitalised words: nothing to be cut or taken apart, and seven times as fast to see.
_PLAIN = regex(r"[^\W\d_¹²³⁴⁵⁶⁷⁸⁹]+ [^\W\d_¹²³⁴⁵⁶⁷⁸⁹]+")
_SEPARATOR = regex(
    r"[,;|•、，；\n]|(?<=\s)(?:(?<!\bvon\s)und|and|sowie|\+|u\.(?!\s*(?:v\.\s*)?[am]\.))(?=\s)", re.IGNORECASE
)
_FRENCH_SEPARATOR = regex(rf"{_SEPARATOR.pattern}|(?<=\s)et(?=\s)", re.IGNORECASE)
_ANDS = {
    **dict.fromkeys(("es", "ast"), "y|e"),
    **dict.fromkeys(("pt", "gl"), "e"),
    **dict.fromkeys(("ca", "pl", "hr", "bs", "uk"), "i|oraz|й|і|та"),
    **dict.fromkeys(("ru", "bg", "sr", "mk", "be"), "и|i|і|ды"),
    **dict.fromkeys(("da", "nb", "nn", "no", "is", "fo"), "og"),
    **dict.fromkeys(("nl", "af", "fy"), "en"),
    **dict.fromkeys(("fi", "et"), "ja"),
    **dict.fromkeys(("cs", "sk"), "a"),
    "it": "e|ed",
    "sv": "och",
    "sl": "in",
    "hu": "és",
    "ro": "și|şi|si",
    "tr": "ve",
    "el": "και",
    "lt": "ir",
    "lv": "un",
    "eu": "eta",
    "sq": "dhe",
    "id": "dan",
    "cy": "a|ac",
    "ga": "agus",
    "lb": "an|a",
    "vi": "và",
}
"""Language → its word for "and", where that may also stand within a name ("José Ortega y Gasset")."""
_ANY_AND = regex(rf"(?<=\s)(?:{'|'.join(dict.fromkeys('|'.join(_ANDS.values()).split('|')))})(?=\s)")
"""In a document that does not say its language."""
_NOTHING_ELSE = regex(r"(?<=\s)(?:et|y|e|i|oraz|en|och|og|és|și|şi|ve|a|и|і|й|та|και)(?=\s)")
"""Those that are no word of German or English, and so join people in any document."""
_WITHIN_SURNAMES = ("y|e", "e", "i|oraz|й|і|та")
"""Those that join two surnames of one person."""
_WITH = regex(r"(?<=\s)(?:mit|with|avec)(?=\s)", re.IGNORECASE)
_AMPERSAND = regex(r"(?<=\s)&(?=\s)")
_AS = "als|as|dans le rôle d[eu]|jako|w roli|como|n[oe]l? (?:papel|ruolo) d[aeio]|en el papel de"
"""What stands between who acts and the character."""
_CHARACTER = regex(rf"\s(?:{_AS})\s|\.{{3,}}|…")
_DASH = regex(r"\s[–—-]\s")
_SHOUTED_CHARACTER = regex(r"\s(?:ALS|AS)\s|\.{3,}|…")
_SLASH = regex(r"/")
_OF_BANDS = frozenset(re.findall(r"\w+", "the die les los las his her their seine ihre sein ihr friends freunde co"))
"""First words of the other half of a band's name: "Nick Cave & The Bad Seeds"."""
_OPEN_JOINT = regex(r"\s[/–—-]\s|:\s")
_TWO_IN_CHARACTER = regex(r"\s(?:und|and|\+)\s+\S+\s+\S")

_INITIALS = regex(r"([,\s])\s*((?:[A-Z]\.?){3,4}|(?:[a-z]\.?){3,4})$")
_ARTICLE = regex(r"(?:der|die|das|des|dem|den|the|a|an|ein|eine|of|aus|from|vom|zum|am|im|in|with|mit)\s")
_FROM_PLACE = regex(r"\s(?:aus|from|in)\s+\S+$")
_SECOND_HALF = regex(
    r"(?:film|fernsehen|medien|television|tv|media|cinema|kino|kunst|künste|arts?|musik|music|theater|theatre|tanz|dance"
    r"|design|gestaltung|technik|technology|wissenschaft\w*|sciences?|kultur|culture|bildung|education|sport|jugend|sohn"
    r"|söhne|sons?|töchter|serials|series|co\.?|cie\.?|partner|partners|company|orchester|orchestra)(?!\w)",
    re.IGNORECASE,
)
_FIRST_HALF = regex(r"(?:^|\s)(?:für|for|of|der|des|the|de)\s", re.IGNORECASE)
_BRACKET = regex(r"\s*(?:\(((?:[^()]|\([^()]*\))*)\)|\[([^\[\]]*)\])")
_NAMESAKE = regex(r"[IVX]{1,6}|(?:18|19|20)\d\d")
_CREDITED_AS = regex(r"(?:credited |gelistet |geführt |genannt )?(?:as|als)\s+(.+)", re.IGNORECASE | re.DOTALL)
_SELF = regex(r"(?:him|her|it|my|your)self|themselves|self|(?:er|sie|es|ich|sich) selbst", re.IGNORECASE)
_JOINED = regex(r"(?:and|und|sowie|with|mit|et|avec):?\s+(?:(?i:introducing)\s+)?|(?i:introducing)\s+")
"""Before the last item of a list: "and Max von Sydow", "and introducing Pip Reed"."""
_MARKUP = regex(r"</?[a-zA-Z][^<>]{0,200}>|(?<!\w)(\*{1,3}|_{1,3}|`)(?=\S)([^*_`]{1,400})(?<=\S)\1(?!\w)")
"""HTML's tags, and Markdown's marks around a word."""
_MANY_WORDS = 6
"""Capitalised ones: more than one name mostly has."""
_FULL_STOP = regex(r"(?<=\s\S)([^\W\d_]{2,}[aeiouyàáâãéêíóôõúäöü])\.$", re.IGNORECASE)
"""Behind a name at the end of a sentence: no abbreviation of four letters and more ends in a vowel."""
_DIRECTED = regex(r"\s*(?:(?i:dirs?\.|directed by|(?:a )?film by)\s+|by\s+|von\s+(?=\S+\s+von\s))(?=\S)")
"""Before directors: "Dir. Joel Coen", "von Lars von Trier"; the "von" of a surname alone is a part of it."""
_CHARACTER_ALONE = regex(rf"(?:{_AS})\s+\S")
"""Behind a comma: "Toby Jones, as the Postman"."""
_NEXT_PERSON = regex(r"(?<=[)\]])\s+(?=[^\W\d_]\S*\s+[^\W\d_(\[])")
_QUOTED = regex(r"[\"„“«»]\s*([^\"„“”«»]+?)\s*[\"“”«»]")
"""One name, whatever stands in it."""
_EDGES = " \t,;:*•-–—†‡¹²³⁴⁵⁶⁷⁸⁹"
_CHARACTER_ALONE_BEHIND_DASH = regex(r"[–—-]\s+[^\W\d_A-ZÀ-Þ]\S*(?:\s+\S+)?")
"""An actor's name is missing: "– kapitan"."""
_HELP_OF_CAST = phrase('if that is wrong, write "Denis Lavant als Anton", or a map with name: and character:')
_HELP_OF_CHARACTER = phrase('write "Denis Lavant als Anton", or a map with name: and character:')
_HELP = phrase("write names separated by commas, or as a list")
_HELP_NO_NAME = phrase("write nothing but names here; what is none is kept in `fields`")


def compared(name: str) -> str:
    """The form in which names are compared: NFC, case folded, single spaces, without characters that nobody sees."""
    if name.isascii():
        return " ".join(name.casefold().split())
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
    return " ".join(INVISIBLE.sub("", folded).split())


def parse_names(
    text: str, language: str, *, of_directors: bool = False, of_cast: bool = False
) -> Parsed[tuple[Name, ...]]:
    """All names of a text. Those of directors are also cut at "&" between names of two words each; those of a cast may
    have a character behind "als" or "as"."""
    if address := address_in(text):
        return (Name(address, credited_as=text),), ()
    return _names(text, _own_and(language), of_directors, of_cast)


@lru_cache(maxsize=256)
def _own_and(language: str) -> str:
    """How a language says "and", where that is not as in German or English; as a regular expression."""
    own = primary(language)
    return "et" if own == "fr" else _ANDS.get(own, "")


@lru_cache(maxsize=131072)
def _names(text: str, own_and: str, of_directors: bool, of_cast: bool) -> Parsed[tuple[Name, ...]]:
    plain = len(text) <= LONGEST_NAME and _PLAIN.fullmatch(text) and text.istitle()
    if plain and WORDS_FOR_NOBODY.isdisjoint(text.casefold().split()):
        return (Name(text, kind=kind_seen(text)),), ()
    if "<" in text or "*" in text or "_" in text or "`" in text:
        text = _MARKUP.sub(lambda mark: mark[2] or "", text).strip()
    if of_directors:
        text = _DIRECTED.sub("", text, count=1) if _DIRECTED.match(text) else text
    if (of_directors or of_cast) and "," in text:
        text = forenames_first(text)
    if is_prose(text) and not (of_cast and _character_joint(text[:LONGEST_PROSE])):
        return (), (warning("name", phrase("{text} is a sentence, and no name", text=quote(text)), _HELP_NO_NAME),)
    if both := people_of_one_surname(text):
        return tuple(map(Name, both)), (_open(text, phrase("{one} and {other}", one=both[0], other=both[1])),)
    return _names_apart(text, own_and, of_directors, of_cast)


def _names_apart(text: str, own_and: str, of_directors: bool, of_cast: bool) -> Parsed[tuple[Name, ...]]:
    names: list[Name] = []
    findings: list[Diagnostic] = []
    before = None
    for joint, whole in _cut(text, own_and == "et", of_cast):
        for part in _cut_more(whole, own_and, of_directors, of_cast):
            quoted = _QUOTED.fullmatch(part)
            name, found = _parse_name(quoted[1] if quoted else part, of_cast)
            if before and name and joint == "," and not quoted and _is_place_of(before, name):
                names[-1] = before = replace(before, note="; ".join(filter(None, (before.note, name.name))))
                continue
            if before and name and _is_word(joint) and _shares_note(before, name):
                name = replace(name, note=before.note)
            findings += found if quoted else (*found, *_left_open(before, joint, name, own_and, of_directors))
            names += [name] if name else []
            before = name
    return tuple(names), tuple(findings)


def _cut(text: str, french: bool, of_cast: bool) -> Iterator[tuple[str, str]]:
    """(joint before it, part) for every part that is a name of its own."""
    whole, first, joint_before = "", 0, ""
    for joint, start, stop in spans(text, _FRENCH_SEPARATOR if french else _SEPARATOR):
        part = text[start:stop].strip()
        if whole and len(whole) <= LONGEST_NAME and _belongs(whole, joint, part, of_cast):
            whole = text[first:stop].strip()
            continue
        if whole:
            yield joint_before, whole
        whole, first, joint_before = part, start, joint
    if whole:
        yield joint_before, whole


def _cut_more(part: str, own_and: str, of_directors: bool, of_cast: bool) -> tuple[str, ...]:
    """A group behind "mit" ("Veit Helmer mit Studenten aus Tbilisi"); people joined by "&", by a slash or by the "and"
    of a language; people with nothing between them but brackets."""
    with_group = parts(part, _WITH)
    if len(with_group) == 2 and begins_group(with_group[1]):
        return with_group
    if "(" in part and len(next_to := _beside_brackets(part)) > 1:
        return next_to
    if of_cast and _character_joint(part):
        return (part,)
    if (around := beside(part)) != (part,):
        return tuple(each for piece in around for each in _cut_more(piece, own_and, of_directors, of_cast))
    for joint in (_AMPERSAND if of_directors else None, _SLASH if "/" in part else None, _and(own_and)):
        halves = parts(part, joint) if joint else ()
        if (_are_people(halves) and not organisation(part)) or _are_companies(part, halves):
            return tuple(each for half in halves for each in _cut_more(half, own_and, of_directors, of_cast))
    for joint in (_AMPERSAND, _NOTHING_ELSE):
        halves = parts(part, joint)
        if len(halves) > 1 and all(map(_is_surely_person, halves)) and _are_people(halves) and not organisation(part):
            return tuple(each for half in halves for each in _cut_more(half, own_and, of_directors, of_cast))
    return (part,)


def _is_surely_person(half: str) -> bool:
    """Not `The Bad Seeds`, of a band called after somebody."""
    return is_person(half) and half.split()[0].casefold() not in _OF_BANDS


def _beside_brackets(part: str) -> tuple[str, ...]:
    """`Mara Esch (Hebamme) Ole Brink (Lotse)`, if each has two words."""
    people = tuple(_NEXT_PERSON.split(part))
    of_two_words = all(len(_BRACKET.sub("", each).split()) > 1 and not each[0].islower() for each in people)
    return people if of_two_words else (part,)


@cache
def _and(own_and: str) -> re.Pattern[str] | None:
    return regex(rf"(?<=\s)(?:{own_and})(?=\s)") if own_and else None


def _are_people(halves: tuple[str, ...]) -> bool:
    """Names of two words each, none of them a company's or a number, and not one name in two scripts or spellings."""
    if not _are_of_two_words(halves) or any(organisation(half) for half in halves):
        return False
    scripts, spellings = {half[0] < "\u0250" for half in halves}, {half.replace("-", " ").casefold() for half in halves}
    return len(scripts) == 1 and len(spellings) == len(halves) and all(half[0].isalpha() for half in halves)


def _are_companies(part: str, halves: tuple[str, ...]) -> bool:
    """`Long Acre Films / BFI Doc Society`: companies of two words each, with a slash between blanks; or with an "and",
    where all are unmistakable: `Halm Filmes e Torf Studio`."""
    if " / " not in part:
        return len(halves) > 1 and all(map(is_company, halves))
    return _are_of_two_words(halves) and all(organisation(half) for half in halves)


def _are_of_two_words(halves: tuple[str, ...]) -> bool:
    return len(halves) > 1 and all(len(half.split()) > 1 for half in halves)


def _belongs(whole: str, joint: str, part: str, of_cast: bool) -> bool:
    """Whether a part is not a name of its own, but still the one before it."""
    if begins_group(whole) and (_ARTICLE.match(part) or _is_second_place(whole, joint, part)):
        return True
    if of_cast and joint == "," and _CHARACTER_ALONE.match(part) and not _character_joint(whole):
        return True
    if of_cast and _character_joint(whole) and not _character_joint(part):
        return _is_word(joint) or joint == "+" or _ARTICLE.match(part) is not None
    if joint == ",":
        bare = _BRACKET.sub("", part).strip()
        return bool(SUFFIX.fullmatch(bare) or LEGAL_FORM.fullmatch(bare)) or are_societies(bare)
    return _is_word(joint) and (_is_second_half(whole, part) or _is_second_company(whole, part))


def _is_second_company(whole: str, part: str) -> bool:
    """In "Anna Berg für ZDF und Arte"."""
    return organisation(part) is not False and serves(whole)


def _is_second_place(whole: str, joint: str, part: str) -> bool:
    """In "Kinder aus Kasachstan und Russland"."""
    return _is_word(joint) and " " not in part and _FROM_PLACE.search(whole) is not None


def _is_word(joint: str) -> bool:
    return joint[:1].isalpha()


def _is_second_half(whole: str, part: str) -> bool:
    """Of an institution with "und" in its name: "Hochschule für Film und Fernsehen", "Schmidt und Katze GmbH"."""
    short = len(whole.split()) == 1
    if whole.endswith("-") or (short and has_legal_form(part)):
        return True
    alone = " " not in part or has_legal_form(part)
    return _SECOND_HALF.match(part) is not None and (alone or short or _FIRST_HALF.search(whole) is not None)


def _parse_name(part: str, of_cast: bool) -> Parsed[Name | None]:
    linked, as_shown = strip_links(part)
    others = (note("others", phrase("{part} names others who are not named", part=quote(part))),)
    if is_placeholder(linked):
        return None, ()
    if len(linked) <= LONGEST_NAME and names_others(linked):
        return None, others
    whole = _JOINED.sub("", linked) if _JOINED.match(linked) else linked
    text = without_page_words(without_others(whole))
    if not text or names_others(text):
        return None, others
    outside = _BRACKET.sub("", text)
    if len(text) > LONGEST_NAME * 2 or len(outside) > LONGEST_NAME:
        return None, (warning("name", phrase("{part} is too long for a name", part=quote(part)), _HELP),)
    is_none = is_something_else(text, outside) or (of_cast and CATEGORIES.known(text) is not None)
    if is_none or reads_as_prose(_character(outside)[0] if of_cast else outside):
        return None, (warning("name", phrase("{part} is not a name", part=quote(part)), _HELP_NO_NAME),)
    name, findings = _taken_apart(text, of_cast)
    if name and as_shown and not name.credited_as and not name.character:
        name = replace(name, credited_as=as_shown)
    return name, findings if text == whole else (*findings, *others)


def _taken_apart(text: str, of_cast: bool) -> Parsed[Name | None]:
    plain, brackets, findings = _brackets(text, of_cast)
    printed, character = _character(plain) if of_cast else (plain, None)
    printed = _FULL_STOP.sub(r"\1", printed.strip(_EDGES))
    name = _without_initials(printed)
    if character and is_person(character) and _dash_behind_person(plain):
        message = phrase("{name} is read as who plays {character}", name=quote(name), character=quote(character))
        findings = (*findings, warning("name-open", message, _HELP_OF_CAST))
    if of_cast and _CHARACTER_ALONE_BEHIND_DASH.fullmatch(text):
        message = phrase("{text} is a character without a name", text=quote(text))
        return None, (warning("name", message, _HELP_OF_CHARACTER),)
    if not any(map(str.isalpha, name)):
        return None, (warning("name", phrase("{text} is not a name", text=quote(text)), _HELP_NO_NAME),)
    kind, namesake, notes = kind_seen(name), brackets.namesake, brackets.notes
    if kind is Kind.ORGANISATION and namesake and namesake.strip(" ()").isdecimal():  # since when, or when it did this
        namesake, notes = "", (*notes, namesake.strip(" ()"))
    return (
        Name(
            name + namesake,
            credited_as=brackets.credited_as or (printed if printed != name else None),
            character=character or brackets.character,
            note="; ".join(notes) or None,
            kind=kind,
        ),
        findings,
    )


@lru_cache(maxsize=16384)  # both versions of a film name the same people
def kind_seen(name: str) -> Kind | None:
    """What the name alone shows."""
    if is_group(name):
        return Kind.GROUP
    return Kind.ORGANISATION if is_company(name) else None


def _brackets(text: str, of_cast: bool) -> tuple[str, _Brackets, tuple[Diagnostic, ...]]:
    """The text without its brackets, what they say, and what is wrong with them."""
    namesake, credited_as, character, notes = "", None, None, []
    for match in _BRACKET.finditer(text):
        inside = (match[1] if match[1] is not None else match[2]).strip()
        other = _CREDITED_AS.fullmatch(inside)
        if match[1] is not None and _NAMESAKE.fullmatch(inside) and not namesake:
            namesake = f" ({inside})"
        elif other and _SELF.fullmatch(other[1]) and of_cast:
            character = other[1]
        elif other and not credited_as and not _SELF.fullmatch(other[1]):
            credited_as = other[1]
        elif inside:
            notes.append(inside)
    plain, open_bracket, unclosed = _BRACKET.sub("", text).partition("(")
    notes += [unclosed.strip(" ()")] if unclosed.strip(" ()") else []
    odd = open_bracket or ")" in plain
    findings = (
        (warning("bracket", phrase("a bracket of {text} lacks its other half", text=quote(text)), phrase("close it")),)
        if odd
        else ()
    )
    return plain.replace(")", ""), _Brackets(namesake, credited_as, character, tuple(notes)), findings


def _character_joint(text: str) -> re.Match[str] | None:
    return (_SHOUTED_CHARACTER if text.isupper() else _CHARACTER).search(masked(text))


def _character(text: str) -> tuple[str, str | None]:
    """`Name als Figur`, `Name as Character`, `Name … Character`, `Name – Character` → name and character."""
    if joint := _character_joint(text) or _dash_behind_person(text):
        name, character = text[: joint.start()].strip(), text[joint.end() :].strip()
        if character and any(map(str.isalpha, name)):
            return name, character
    return text, None


def _dash_behind_person(text: str) -> re.Match[str] | None:
    dash = _DASH.search(masked(text))
    return dash if dash and is_person(text[: dash.start()]) else None


def _without_initials(name: str) -> str:
    """Initials of a society go only where they are unmistakable: known ones, behind a comma or a name not shouted."""
    while match := _INITIALS.search(name):
        rest = name[: match.start()].rstrip(" ,")
        sure = match[1] == "," or (len(rest.split()) > 1 and not rest.isupper() and not rest.islower())
        if match[2].replace(".", "").upper() not in SOCIETIES or not sure or not rest:
            break
        name = rest
    return name


def _is_place_of(before: Name, name: Name) -> bool:
    """Whether a name is the city behind a company (`Acme Ltd, London`), or behind a legal form any word."""
    is_word = name.name.isalpha() and name.name.istitle() and organisation(name.name) is None
    return organisation(before.name) is True and (is_city(name.name) or (is_word and has_legal_form(before.name)))


def _shares_note(before: Name, name: Name) -> bool:
    """Whether a company is one more of those before an "und": `in Koproduktion mit SWR und ARTE`."""
    return not name.note and is_together(before.note or "") and all(organisation(n.name) for n in (before, name))


def _left_open(
    before: Name | None, joint: str, name: Name | None, own_and: str, of_directors: bool
) -> Iterator[Diagnostic]:
    """What may be two names and is read as one, or the reverse."""
    if name is None:
        return
    if before and _may_be_one(before, joint, name, of_directors):
        if joint == "," and not _ARTICLE.match(name.name):
            yield _one_person(before, name)
        else:
            whole = f"{before.name}{',' if joint == ',' else f' {joint}'} {name.name}"
            help = phrase(
                "if that is one name, put it in quotation marks: {name}; if not, write a list", name=f"„{whole}“"
            )
            yield _open(whole, phrase("two names"), help)
    if name.kind is None and _may_be_two(name.name, own_and, of_directors):
        yield _open(name.name, phrase("one name"))
    elif name.character and _TWO_IN_CHARACTER.search(name.character):
        yield _open(name.character, phrase("one character"))


def comma_between(names: Sequence[Name]) -> Diagnostic | None:
    """A finding about the names of a text of two words with a comma between: "Torf, Rike" may be one person."""
    return _one_person(*names) if len(names) == 2 and not any(" " in name.name or name.kind for name in names) else None


def _one_person(surname: Name, forename: Name) -> Diagnostic:
    help = phrase(
        "if that is one person, write {name}; if not, write the names as a list",
        name=quote(f"{forename.name} {surname.name}"),
    )
    return _open(f"{surname.name}, {forename.name}", phrase("two names"), help)


def _open(text: str, meaning: Phrase, help: Phrase | None = None) -> Diagnostic:
    return warning(
        "name-open",
        phrase("{text} is read as {meaning}", text=quote(text), meaning=meaning),
        help
        or phrase(
            "if that is wrong, {help}; if it is right, put it in quotation marks: „{name}“", help=_HELP, name=text
        ),
    )


def _may_be_one(before: Name, joint: str, name: Name, of_directors: bool) -> bool:
    """ "Helmer, Veit"; "Fischer und die Anker"; "Jonathan und Nina Miles" are two, but one of them lacks a half."""
    if _ARTICLE.match(name.name):
        return True
    if before.kind or name.kind or " " in before.name or before.character:
        return False
    return (" " in name.name and _is_word(joint)) or (" " not in name.name and joint == "," and of_directors)


def _may_be_two(name: str, own_and: str, of_directors: bool) -> bool:
    halves = parts(name, _AMPERSAND)
    of_two_words = any(_are_of_two_words(cut) for cut in (halves, parts(name, _SLASH), parts(name, _ANY_AND)))
    two = of_two_words or (len(halves) > 1 and of_directors) or _is_couple(name, own_and) or _has_many_words(name)
    return (two or _OPEN_JOINT.search(masked(name)) is not None) and not organisation(name)


def _is_couple(name: str, own_and: str) -> bool:
    """ "Ana e Luis Bosco"; in languages that join surnames so, "Benito Zarza y Roble" is one."""
    joint = _and(own_and)
    halves = parts(name, joint) if joint else ()
    return len(halves) > 1 and not (own_and in _WITHIN_SURNAMES and " " in halves[0] and " " not in halves[-1])


def _has_many_words(name: str) -> bool:
    words = name.split()
    return len(words) >= _MANY_WORDS and sum(word[0].isupper() for word in words) >= _MANY_WORDS
