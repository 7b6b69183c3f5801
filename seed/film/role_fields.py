"""Fields that are called as a role, and hold who has it: `kamera: Kolya Kano`."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from graph.text import fold
from seed.fields.around_names import is_person
from seed.fields.credits import is_name_key, names_of, plays, with_characters
from seed.fields.names import Name
from seed.fields.organisations import organisation
from seed.fields.role_vocabulary import LANGUAGES, RoleVocabulary
from seed.fields.roles import standard
from seed.fields.sources import authored
from seed.film.facts import FACTS
from seed.film.field_names import OUR_NAMES, WORDS, fact_named, folded_name, unit_of_time
from seed.parse.nodes import Entries, Items, Missing, Node, Text, is_switch, says

_ROLES = frozenset(
    re.findall(
        r"\w+",
        """SCREENPLAY CINEMATOGRAPHY EDITING MUSIC SOUND_DESIGN PRODUCTION_DESIGN COSTUME CASTING NARRATOR
        PRODUCER CO_PRODUCER EXECUTIVE_PRODUCER PRODUCTION_COMPANY DISTRIBUTION""",
    )
)
"""Whose labels name fields, whatever they hold; those of other roles do where they hold names."""
_OTHER_THINGS = frozenset(
    re.findall(
        r"\w+",
        """author autor autorin autoren herausgeber buch libro livro livre roman novel vorlage book script skript score
        soundtrack song edit camera image photography photographie photographe distribution layout art
        artwork location host support press presse translation audio photo trailer teaser website webseite
        color colour lens dcp title titel titre idea story storia historia história histoire text texte
        archive archiv festival interview partner rights rechte presented presents programmer
        moderator moderation character model subject tribute software system technology technik play poem
        gedicht comic presentation commentary commentaire kommentar documentation travel featured editorial
        school theme thema tema background web visual visuals graphic subtitle untertitel
        stage archief archivo archivio arquivo prensa pers imprensa comunicación comunicazione comunicação
        divulgação publiciteit créditos creditos títulos titoli cabecera abertura documentación documentazione
        documentação investigación investigação pesquisa ricerca ricerche gráfica grafica transporte equipamento
        material site ideia pomysł leader biuro haar regen interviste entrevista dieren animaux animali""",
    )
)
"""Labels that mean something else beside a title, in the singular: who wrote the page, a picture, a rating."""
CAST = frozenset(("mit", "avec", "interpretation"))
"""What a cast is called where it holds names."""
_PARTS = frozenset(("roles", "role", "rollen", "personnages", "ruoli", "papeles"))
"""What a list of who plays whom is called, as lists of jobs are."""
_OF_FILMS = frozenset(("camera", "cámara", "câmera", "photography", "photographie", "fotografia", "script", "score"))
"""Of those, what names a job where people stand there, and no device."""
_SCANDINAVIAN = frozenset(
    map(
        folded_name,
        re.findall(r"\w+", "regissör instruktør regissør regi manus manuskript klippning klipp skuespillere"),
    )
)
"""Fields beside which `foto` names the cinematographer; elsewhere it names who took a picture."""
_DEVICES = frozenset(
    re.findall(
        r"\w+",
        """arri arriflex alexa sony canon red panavision blackmagic bolex nikon leica nizo panasonic fuji fujifilm
        fujica kodak eclair aaton moviecam mitchell dji gopro iphone apple samsung hasselblad olympus pentax
        krasnogorsk beaulieu jvc phantom zeiss cooke""",
    )
)
"""What cameras are called."""
_SEVERAL = re.compile(r"[,/&+]|\s(?:und|and|et)\s")
"""Between several jobs: `regie, buch`."""
_MOST_JOBS = 6
_STUDIOS = frozenset(("studio", "studios", "company", "companies"))
"""As databases of films call who produced one; among credits it is where it was shot."""
_OF_AUTHORS = re.compile(r"(?:autor|dramatiker|dramatist|playwright|après|apres|\b(?:by|von|de|di|da))$", re.IGNORECASE)
"""Ends of names of fields that a name behind makes whole."""


def film_fact_named(name: str) -> str | None:
    """As `fact_named`, of our facts of films: also a running time with its unit, and credits by their roles."""
    if fact := fact_named(name, FACTS, OUR_NAMES):
        return fact
    if unit_of_time(name):
        return "duration"
    if folded_name(name) in CAST:
        return "cast"
    return "crew" if names_role(name, standard()) else None


def role_fields() -> Iterator[str]:
    """The usual names of fields that hold who did a job (`drehbuch`, `cinematography`), in all languages of roles."""
    vocabulary = standard()
    for key in sorted(_ROLES):
        for _, name in vocabulary.roles[key].names:
            if names_role(name, vocabulary):
                yield WORDS.sub("_", name).lower()


@lru_cache(maxsize=1024)
def names_role(key: str, vocabulary: RoleVocabulary) -> bool:
    label = label_of(key).casefold()
    if _SEVERAL.search(label):
        return vocabulary.known_labels(label, LANGUAGES[0]) is not None
    return not is_other_thing(key) and (vocabulary.known_label(label, LANGUAGES[0]) is not None or _has_several(key))


@lru_cache(maxsize=1024)
def _has_several(key: str) -> bool:
    return len(_jobs_in(key)) > 1


def _jobs_in(key: str) -> tuple[str, ...]:
    """The jobs that a name of a field strings together (`konzept_kamera_schnitt`), the longest labels first; none where
    a word of it is no job."""
    words, jobs = [] if _SEVERAL.search(key) else WORDS.sub(" ", key).split(), []
    if not 2 <= len(words) <= _MOST_JOBS or standard().known_label(" ".join(words), LANGUAGES[0]):
        return ()
    while words:
        count = next(
            (n for n in range(len(words), 0, -1) if standard().known_label(" ".join(words[:n]), LANGUAGES[0])), 0
        )
        if not count:
            return ()
        jobs.append(" ".join(words[:count]))
        words = words[count:]
    return tuple(jobs)


def is_other_thing(key: str) -> bool:
    """ "images", "original_story"; not "director_of_photography"."""
    words = label_of(key).casefold().split()
    last = words[-1] if words else ""
    return not {"of", "de", "der"}.intersection(words) and bool({last, last.removesuffix("s")} & _OTHER_THINGS)


def _may_name_people(key: str, node: Node, vocabulary: RoleVocabulary) -> bool:
    """Whether a field that is called as a role holds names. The usual ones do, or it is told what is no name in them;
    of the others, which may be about something else, only what is unmistakably a list of names is read."""
    if is_switch(node) or _is_picture(node):
        return False
    reading = vocabulary.known_labels(label_of(key), LANGUAGES[0])
    if reading and all(len(fitting) == 1 and fitting[0].key in _ROLES for fitting in reading.roles):
        return True
    fitting = [role for fitting in reading.roles for role in fitting] if reading else []
    of_companies = any(role.department == "COMPANY" for role in fitting)
    return _names_people(node, of_companies=of_companies, alone=all(role.department == "COMPANY" for role in fitting))


def _is_picture(node: Node) -> bool:
    """Whether a map says where something lies, and names nobody: `author_image: {url: a.jpg, alt: Luz Encina}`."""
    keys = [key.value for key, _ in node.entries] if isinstance(node, Entries) else []
    return any(key.casefold() in ("url", "src", "path", "file") for key in keys) and not any(map(is_name_key, keys))


def _names_people(node: Node, *, of_companies: bool = False, alone: bool = False) -> bool:
    """Whether a node is unmistakably one name or a list of names; of companies also where single words stand among
    unmistakable names, or alone (`sender: Phoenix`)."""
    names, told = names_of(node, LANGUAGES[0])
    findings = [finding for finding in told if finding.code != "others"]
    certain = [_is_unmistakable(named) for named in names]
    if not names or findings or all(certain) or not of_companies:
        return bool(names) and not findings and all(certain)
    whole = [name.name for name, _ in names]
    no_figures = not any(map(str.isdigit, "".join(whole)))
    return (alone or any(certain)) and no_figures and any(name[0].isupper() for name in whole)


def _names_companies(node: Node) -> bool:
    """Whether no name of a node is as people's are: `Shellac`, `Shellac Distribution`."""
    names, findings = names_of(node, LANGUAGES[0])
    return bool(names) and not findings and not any(organisation(name.name) is False for name, _ in names)


def cast_beside(nodes: Mapping[str, Node], key: str, node: Node) -> str | None:
    """The cast, where a field called `mit` or `avec` names people, or people and their characters, or one called
    `roles` holds maps of who plays whom; and no other field has it yet."""
    if folded_name(key) in _PARTS and "cast" not in nodes and isinstance(node, Items) and all(map(plays, node.items)):
        return "cast"
    if folded_name(key) not in CAST or "cast" in nodes:
        return None
    return "cast" if with_characters(node) is not node or _names_people(node) else None


def names_job(key: str, node: Node, front_matter: Entries, vocabulary: RoleVocabulary, *, is_french: bool) -> bool:
    """Whether a field is called as a role, and holds who has it; `image` and `buch` mean other things as well."""
    match folded_name(key):
        case "image":
            return is_french and _names_people(node)
        case "distribution":
            return is_french and _names_companies(node)
        case "buch":
            return _names_people(node) and not _begins_with_article(node)
        case "foto" | "fotograf" | "fotografi":
            named = {folded_name(key.value) for key, _ in front_matter.entries}
            return not named.isdisjoint(_SCANDINAVIAN) and _names_people(node)
        case name if name in _OF_FILMS:
            return _names_no_device(node) and _names_people(node)
        case _ if _names_a_source(key, vocabulary):
            return names_author(key, node, front_matter)
        case _:
            return names_role(key, vocabulary) and _may_name_people(key, node, vocabulary)


def _names_no_device(node: Node) -> bool:
    """Whether all that stands in a field is written as names of people are, and none as a camera's."""
    names, _ = names_of(node, LANGUAGES[0])
    return all(is_person(name.name) and _DEVICES.isdisjoint(name.name.casefold().split()) for name, _ in names)


@lru_cache(maxsize=1024)
def _names_a_source(key: str, vocabulary: RoleVocabulary) -> bool:
    """Whether a field is called as what a film is made after: `vorlage`, `based_on`, `novel`."""
    reading = vocabulary.known_label(label_of(key).casefold(), LANGUAGES[0])
    return reading is not None and reading.roles[0][0].key == "SOURCE_WORK"


def names_author(key: str, node: Node, front_matter: Entries) -> bool:
    """Whether such a field names the authors of the work. What may as well be its title does not, nor is the film's own
    title an author."""
    if not isinstance(node, Text):
        return not is_other_thing(key) and _names_people(node)
    if authored(node.value):
        return True
    may_be_author = _OF_AUTHORS.search(label_of(key)) and all(map(is_person, node.value.split(", ")))
    return bool(may_be_author) and says(node) != says(front_matter.get("title") or Missing(0, 0))


def _begins_with_article(node: Node) -> bool:
    """As titles of books do, and names of people do not."""
    return isinstance(node, Text) and node.value.split()[0].casefold() in ("der", "die", "das", "ein", "eine")


def _is_unmistakable(named: tuple[Name, Text]) -> bool:
    name, _ = named
    whole = name.name
    return organisation(whole) or (" " in whole and not whole[0].islower() and not any(map(str.isdigit, whole)))


@lru_cache(maxsize=1024)
def label_of(key: str) -> str:
    """`executiveProducer` → "executive Producer", `kamera_schnitt` → "kamera, schnitt" """
    if jobs := _jobs_in(key):
        return ", ".join(jobs)
    label = f"production {key}" if key.casefold() in _STUDIOS else WORDS.sub(" ", key)
    if not label.isascii() or standard().known_label(label, LANGUAGES[0]):
        return label
    return _with_accents().get(label.casefold(), label)


@lru_cache(maxsize=1)
def _with_accents() -> dict[str, str]:
    """Labels by what forms make of them that take no accents: `producao_executiva`."""
    return {fold(label.text): label.text.casefold() for label in standard().labels if not label.text.isascii()}


_BY_GENERATORS = re.compile(r"\w*_\w*|[^\W\dA-Z_]+[A-Z]\w*|[^\W\dA-Z]+(?:-[^\W\dA-Z]+){2,}")
"""How programs write names of fields: `co_producer`, `coProducer`, `director-of-photography`."""


@lru_cache(maxsize=1024)
def printed_label(key: str, vocabulary: RoleVocabulary) -> str:
    """The label that a name of a field prints, as it is where people write it so (`DoP`, `Make-up`), else in words."""
    label = label_of(key)
    if _BY_GENERATORS.fullmatch(key):
        return label
    printed, in_words = (vocabulary.known_label(each.casefold(), LANGUAGES[0]) for each in (key, label))
    return key if printed and in_words and printed.roles == in_words.roles else label
