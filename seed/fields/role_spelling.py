"""The spellings of a role's label: "1. Schnittassistent*in", "1st asst. editor" and what else says the same.

Two labels are the same if their canonical texts are. Where a canonical text is not known, others that say the same are
tried: without forms for both genders, in the singular, the German person as the activity ("…leiter", "…leitung").
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain

from graph.patterns import regex
from seed.fields.countries import is_country

_DASHES = "-‐‑‒–—_"
_LETTERS = str.maketrans(
    {"’": "'", "‘": "'", "´": "'", "`": "'"}
    | dict.fromkeys('"“”„«»‹›\u00ad\u200b\u200c\u200d\ufeff', "")
    | dict.fromkeys(_DASHES, " ")
)
"""Quotes go, what joins words becomes a space."""
_ORDINAL = regex(r"\b([1-4])\.\s*(?=[^\W\d_])")
_LONE_APOSTROPHE = regex(r"(?<!\w)'|'(?!\w)")
# Words that are written apart or together, the latter as canonical.
_HALVES = {
    "make": "ups?",
    "voice": "overs?",
    "hair": r"styl\w+",
    "co": r"ordinat\w+",
    "post": "produ[ck]tion",
    "pre": r"vi[sz]\w*",
    "story": "boards?",
    "play": "back",
    "stand": "ins?|by",
    "re": "recording",
    "set": "dresser|dressing",
    "sub": "titles?",
    "data": r"wrangl\w+",
    "clean": "up",
    "in": "betweens?|betweener",
    "match": r"mov\w+",
    "roto": r"scop\w+",
    "art": "work",
}
_FIRST_HALVES = frozenset(_HALVES)
_TOGETHER = regex("|".join(rf"\b{first} (?:{second})\b" for first, second in _HALVES.items()))
_ABBREVIATIONS = {
    word: meaning
    for meaning, words in {
        "first": "1. 1st 1ste 1er 1ère 1ere 1re 1º 1ª 1° 1o 1a erste erster ersten erstes premier première premiere"
        " primer primera primo prima primeiro primeira pierwszy eerste",
        "fourth": "4. 4th 4e vierte vierter quatrième",
        "second": "2. 2nd 2e 2ème 2eme 2ème 2de 2nde 2º 2ª 2° zweite zweiter zweiten zweites seconde deuxième deuxieme"
        " segundo segunda secondo drugi ii tweede",
        "third": "3. 3rd 3e 3ème 3eme 3º 3ª dritte dritter dritten drittes troisième troisieme tercer"
        " tercero terceiro iii derde",
        "&": "and und et + u.",
        "assistant": "asst asst. assist.",
        "associate": "assoc assoc.",
        "visual effects": "vfx v.f.x. v.e.",
        "special effects": "sfx spfx spfx.",
        "executive": "exec exec.",
        "department": "dept dept.",
        "manager": "mgr mgr.",
        "coordinator": "coord coord.",
        "supervisor": "supv supv.",
        "production": "prod prod.",
        "additional": "add add. addl addl. add'l",
        "color": "colour",
        "camera": "cam cams",
        "operator": "op op.",
        "assistenz": "ass ass. assi assi.",
        "senior": "sr sr.",
        "junior": "jr jr.",
    }.items()
    for word in words.split()
}
_ABBREVIATED = frozenset(_ABBREVIATIONS)
_GENDERED = regex(
    r"(?:[:*_/·•]\s?-?|\(-?|(?<=[a-zé])\.(?=[a-zé]))(?:in(?:nen)?|frau|mann|innen|r|e|n|[iî]ce|rice|trice|euse|ère|ne|fe)"
    r"(?:[·•.]s)?(?:\)|(?!\w))",
    re.IGNORECASE,
)
# "Ausführende/r", "Beauftragte*r": a man's ending is longer.
_LONGER = regex(r"(?<=e)(?:[:*_/]-?r|\(-?r\))(?!\w)")
_INNER_I = regex(r"(?<=[a-zäöüß])In(?:nen)?(?!\w)")
_OPTIONAL = regex(r"\((?:s|e|n|en|es|in|innen)\)", re.IGNORECASE)
_NOTE = regex(r"\s*(?:[(\[][^()\[\]]*[)\]]|„[^„“”\"]*[“”\"]|“[^“”]*”|«[^«»]*»)")
_INITIALS = regex(r"[A-ZÄÖÜ]{2,6}|Arte")
_BEHIND_COLON = regex(r"(?<=\w):\s.*$")
_QUALIFIED = regex(r"\s*(?P<outer>[^()\[\]]+?)\s*(?:[(\[](?P<inner>[^()\[\]]+)[)\]]|[:,]\s(?P<after>[^()\[\]:,]+))\s*")
_JOINT = regex(r"\s(?:und|and|et|sowie|oraz|i|y|e|ed|en|och|og|a|u\.)\s|\s?[&+/,;|•·]\s?", re.IGNORECASE)
_PERSON = regex(r"(?:er|or|ist|man|in|eur|euse|trice|AC|AD)s?$")
_PLURALS = (("innen", ""), ("in", ""), ("en", ""), ("n", ""), ("e", ""), ("s", ""), ("a", ""), ("y", "a"), ("ji", "ja"))
"""Ends of several, of a woman ("coordinadora") and of a Polish genitive ("operatora"), and what stands for them."""
_BY = regex(r" (?:by|von|par|de|di|da|por|przez|durch|van|door|av|af)$")
# A camera's letter says which camera, not which job; alone with the word it may say another job ("B camera").
_CAMERA = r"(?:camera|kamera|caméra)"
_CAMERA_LETTERS = (
    regex(rf"(?:\b[a-f] (?={_CAMERA} .)|(?<=.)\b[a-f] (?={_CAMERA}$)| [a-f]$|^[a-f] (?=\w+ \w))"),
    regex(rf"(?:\b[a-f] {_CAMERA} (?=.)|(?<=.) [a-f] {_CAMERA}$)"),
)
_GERMAN_PERSONS = (
    ("assistent", "assistenz"),
    ("assistenten", "assistenz"),
    ("leiter", "leitung"),
    ("führer", "führung"),
    ("koordinator", "koordination"),
    ("bildner", "bild"),
    ("gestalter", "gestaltung"),
    ("designer", "design"),
    ("berater", "beratung"),
    ("betreuer", "betreuung"),
    ("fotograf", "fotografie"),
    ("photograph", "fotografie"),
    ("choreograph", "choreografie"),
    ("choreograf", "choreografie"),
    ("graphik", "grafik"),
    ("techniker", "technik"),
    ("frau", "mann"),
    ("leute", "mann"),
    ("supervisor", "supervision"),
    ("praktikant", "praktikum"),
    ("coach", "coaching"),
    ("redakteur", "redaktion"),
    ("dramaturg", "dramaturgie"),
    ("ator", "ation"),
    ("compositor", "compositing"),
    ("editor", "editing"),
    ("ass", "assistenz"),
    ("assi", "assistenz"),
    ("ltg", "leitung"),
    ("ltg.", "leitung"),
    ("leidster", "leider"),
    ("vrouw", "man"),
    ("männer", "mann"),
    ("ontwerper", "ontwerp"),
    ("meister", ""),
    ("produzierende", "produzent"),
)
"""Who does a job, and the job, by which most German labels are listed."""
_PERSON_ENDINGS = tuple(person for person, _ in _GERMAN_PERSONS)
_FRENCH_WOMEN = (
    ("trices", "teur"),
    ("trice", "teur"),
    ("euse", "eur"),
    ("ière", "ier"),
    ("ère", "er"),
    ("enne", "en"),
    ("ée", "é"),
    ("ive", "if"),
    ("effe", "ef"),
    ("ante", "ant"),
    ("eure", "eur"),
    ("ointe", "oint"),
    ("nelle", "nel"),
    ("ale", "al"),
)
"""A woman's job, and the same job of a man, by which most French labels are listed."""
_WOMEN_ENDINGS = tuple(woman for woman, _ in _FRENCH_WOMEN)
_TRANSLITERATED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


_INFLECTED = tuple(
    (regex(rf"(?:{ending})$"), stem)
    for ending, stem in (
        ("trice|trici|trices|teurs?|tori|tores?", "tor"),
        ("euses?|eurs", "eur"),
        ("owie|ów", ""),
        ("rzy", "r"),
        ("yści", "yst"),
        ("ci", "t"),
        ("ais", "al"),
        ("ões", "ão"),
        ("ers", "er"),
        ("[aeo]s|en|[aeiouys]", ""),
    )
)
"""Endings of gender, number and case in Romance languages, Polish and Dutch, the first that fits counts."""
INFLECTED = ("fr", "es", "it", "pt", "pl", "nl")
_LEAST_INFLECTED = 4


def stem(text: str) -> str:
    """A canonical text without the endings of gender, number and case: "assistenti di produzione" and "assistente di
    produzione" are one."""
    return " ".join(map(_stem_of_word, text.split(" ")))


def _stem_of_word(word: str) -> str:
    endings = _INFLECTED if len(word) >= _LEAST_INFLECTED else ()
    return next((pattern.sub(short, word) for pattern, short in endings if pattern.search(word)), word)


def canonical(label: str) -> str:
    """The text by which labels are compared: in small letters, a hyphen as a space, abbreviations written out."""
    text = label.casefold() if label.isascii() else unicodedata.normalize("NFC", label.casefold())
    text = text.translate(_LETTERS)
    if "'" in text:
        text = _LONE_APOSTROPHE.sub("", text)
    if "." in text:
        text = _ORDINAL.sub(r"\1. ", text)
    words = text.strip(" :.,;").split()
    if not _ABBREVIATED.isdisjoint(words):
        words = " ".join([_ABBREVIATIONS.get(word, word) for word in words]).split()
    text = " ".join(words)
    if len(words) > 1 and not _FIRST_HALVES.isdisjoint(words):
        text = _TOGETHER.sub(lambda halves: halves[0].replace(" ", ""), text)
    return text


def plain(text: str) -> Iterator[str]:
    """A canonical text as it is written where there are no accents or umlauts; nothing where it has none."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFD", text.translate({ord("ł"): "l"}))
        yield decomposed.encode("ascii", "ignore").decode("ascii").strip()
        yield text.translate(_TRANSLITERATED)


def neutral(label: str) -> str:
    """A label without the forms for both genders ("Regisseur:in") and without optional endings ("Director(s)")."""
    return _OPTIONAL.sub("", _GENDERED.sub("", _LONGER.sub("r", _INNER_I.sub("", label))))


def spellings(label: str) -> Iterator[str]:
    """Canonical texts that say what the label says, the label's own first; brackets are part of it."""
    texts = list(dict.fromkeys((canonical(label), canonical(neutral(label)))))
    yield from texts
    for reduced in (_without_trifles, _singular, _of_anybody):
        new = [each for each in dict.fromkeys(chain.from_iterable(map(reduced, texts))) if each and each not in texts]
        yield from new
        texts += new


def unnoted(label: str, language: str) -> str:
    """A label without what does not say the job: brackets, quotes, the place behind a colon, a country, a sender."""
    bare = _BEHIND_COLON.sub("", _NOTE.sub("", label)).strip()
    job, _, place = label.rpartition(" ")
    if bare != label or not job or label.isupper() or not place[:1].isupper():
        return bare
    return job if _INITIALS.fullmatch(place) or is_country(place, language) else bare


def qualified(label: str) -> tuple[str, str] | None:
    """A label and what its brackets, or the text behind its colon or comma, say of it: "Kamera (2nd Unit)"."""
    match = _QUALIFIED.fullmatch(label)
    return (match["outer"], (match["inner"] or match["after"]).strip()) if match else None


def joined_parts(label: str) -> list[str]:
    """The parts of "Kamera & Schnitt", "Buch/Regie"; the end of a compound is said once: "Kamera- und Tonassistenz"."""
    return [part.strip() for part in _JOINT.split(neutral(label)) if part.strip()]


def is_half(part: str) -> bool:
    return part[-1:] in _DASHES


def completed(part: str, last: str) -> Iterator[str]:
    """What a part of several stands for whose end the last part says: "Kamera- und Tonassistenz", "Makeup & Hair
    Assistant", "Production and Costume Design"; not "Editor & Sound Designer", where the part is a job itself."""
    word = last.split()[-1] if last.split() else ""
    if is_half(part):
        yield from (f"{part.rstrip(_DASHES)}{word[start:].lower()}" for start in range(1, len(word) - 2))
    elif part is not last and " " in last and not _PERSON.search(part):
        yield f"{part} {word}"


def _without_trifles(text: str) -> Iterator[str]:
    """Without "by" at the end, "series" before it, and a camera's letter."""
    yield _BY.sub("", text)
    yield text.removeprefix("series ")
    yield _BY.sub("", text.removeprefix("series "))
    yield from (letter.sub("", text) for letter in _CAMERA_LETTERS)


def _singular(text: str) -> Iterator[str]:
    for ending, singular in _PLURALS:
        if text.endswith(ending):
            yield text.removesuffix(ending) + singular
    first, space, rest = text.partition(" ")
    if space and len(first) > 4 and first.endswith(("s", "a")):
        yield f"{first[:-1]} {rest}"
    if space and first.endswith("ende"):
        yield f"{first}r {rest.removesuffix('in')}"


def _of_anybody(text: str) -> Iterator[str]:
    """The job for the person and the man's for the woman's, and words written together."""
    if text.endswith(_PERSON_ENDINGS):
        yield from (text.removesuffix(person) + job for person, job in _GERMAN_PERSONS if text.endswith(person))
    words = text.split(" ")
    if any(word.endswith(_WOMEN_ENDINGS) for word in words):
        yield " ".join(map(_of_a_man, words))
    if len(words) > 1:
        together = "".join(words)
        yield together
        yield from (together.removesuffix(person) + job for person, job in _GERMAN_PERSONS if together.endswith(person))


def _of_a_man(word: str) -> str:
    return next((word.removesuffix(woman) + man for woman, man in _FRENCH_WOMEN if word.endswith(woman)), word)
