"""The roles that come with the package: what a printed label ("Kamera", "Director of Photography") says.

roles.csv holds a line per role, in the order in which credits are usually read: key, department, and for each language
a label, variants separated by `|`, and in German, English and French what grades attach to: "der Schnitt", "Sound
Editor", "Costume Designer/Costume" (the trade and, behind the slash, its field). A mark behind a variant is not part of
it: `+` names two roles at once, `?` fits another role as well, `!` is a mistranslation that real documents contain.
"""

import csv
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

from seed.fields.role_grades import GRADED, Trade
from seed.fields.role_vocabulary import LANGUAGES, Department, Label, Reading, Role, RoleVocabulary, nameless

__all__ = ["LANGUAGES", "Department", "Reading", "Role", "RoleVocabulary", "nameless"]

# In the order of LANGUAGES.
_DEPARTMENTS = {
    "DIRECTION": "Regie|Direction|Réalisation|Dirección|Regia|Realização|Reżyseria|Regie|Režie|Regi|Instruktion",
    "WRITING": "Buch|Writing|Scénario|Guion|Sceneggiatura|Argumento|Scenariusz|Scenario|Scénář|Manus|Manuskript",
    "CAMERA": "Kamera|Camera|Image|Fotografía|Fotografia|Imagem|Zdjęcia|Camera|Kamera|Foto|Fotografi",
    "LIGHTING": "Licht|Lighting|Lumière|Iluminación|Luci|Iluminação|Oświetlenie|Licht|Osvětlení|Ljus|Lys",
    "EDITING": "Schnitt|Editing|Montage|Montaje|Montaggio|Montagem|Montaż|Montage|Střih|Klippning|Klip",
    "MUSIC": "Musik|Music|Musique|Música|Musica|Música|Muzyka|Muziek|Hudba|Musik|Musik",
    "SOUND": "Ton|Sound|Son|Sonido|Suono|Som|Dźwięk|Geluid|Zvuk|Ljud|Lyd",
    "ART": "Szenenbild|Art|Décors|Arte|Scenografia|Arte|Scenografia|Art direction|Výprava|Scenografi|Scenografi",
    "COSTUME_MAKEUP": "Kostüm und Maske|Costume and makeup|Costumes et maquillage|Vestuario y maquillaje"
    "|Costumi e trucco|Guarda-roupa e caracterização|Kostiumy i charakteryzacja"
    "|Kostuums en grime|Kostýmy a masky|Kostym och mask|Kostumer og makeup",
    "ANIMATION": "Animation|Animation|Animation|Animación|Animazione|Animação|Animacja"
    "|Animatie|Animace|Animation|Animation",
    "EFFECTS": "Effekte|Effects|Effets|Efectos|Effetti|Efeitos|Efekty|Effecten|Efekty|Effekter|Effekter",
    "STUNTS": "Stunts|Stunts|Cascades|Especialistas|Stunt|Duplos|Kaskaderzy|Stunts|Kaskadéři|Stunt|Stunts",
    "PRODUCTION": "Produktion|Production|Production|Producción|Produzione|Produção|Produkcja"
    "|Productie|Produkce|Produktion|Produktion",
    "COMPANY": "Firmen|Companies|Sociétés|Empresas|Società|Empresas|Firmy|Bedrijven|Společnosti|Bolag|Selskaber",
    "CAST": "Darsteller|Cast|Interprètes|Reparto|Interpreti|Elenco|Obsada|Cast|Hrají|Skådespelare|Medvirkende",
    "OTHER": "Weitere|Other|Autres|Otros|Altri|Outros|Pozostali|Overige|Ostatní|Övriga|Øvrige",
}
_MARKS = "+?!"
_ARTICLES = ("der", "die", "das")


@cache
def standard() -> RoleVocabulary:
    """The vocabulary of roles.csv."""
    with Path(__file__).with_name("roles.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    labels = [list(_labels(line)) for line in lines]
    roles = [_role(place, line, own) for place, (line, own) in enumerate(zip(lines, labels, strict=True))]
    keys = dict.fromkeys(each.department for each in roles)
    names = {key: tuple(zip(LANGUAGES, _DEPARTMENTS[key].split("|"), strict=True)) for key in keys}
    departments = (Department(key, names[key]) for key in keys)
    return RoleVocabulary(roles, departments, chain.from_iterable(labels), (standard, ()))


def roles() -> tuple[Role, ...]:
    """All roles that are listed, as credits are usually read: director first."""
    return tuple(standard().roles.values())


def role(key: str) -> Role:
    return standard().roles[key]


def departments() -> tuple[Department, ...]:
    """All departments, in the order of their first role."""
    return standard().departments


def read_label(label: str, language: str) -> Reading:
    """What a printed label says; one that nobody knows is a role of its own, so that no credit is dropped."""
    return standard().read_label(label, language)


def known_label(label: str, language: str) -> Reading | None:
    """What a printed label says, if the vocabulary knows it."""
    return standard().known_label(label, language)


def choose(fitting: tuple[Role, ...], organisation: bool | None, filled: Container[str]) -> tuple[Role, bool]:
    """One of the roles a label may mean, and whether the context settles it: first what kind of name fills it (a
    company or a person, if that is known), then which of the roles others fill already."""
    if len(fitting) > 1 and organisation is not None:
        of_kind = tuple(each for each in fitting if (each.department == "COMPANY") == organisation)
        fitting = of_kind if of_kind and len(of_kind) < len(fitting) else fitting
    free = tuple(each for each in fitting if each.key not in filled)
    return (free or fitting)[0], len(fitting) == 1 or len(free) == 1


def plain_label(role: Role, language: str, vocabulary: RoleVocabulary | None = None) -> str:
    """A label of a role that means no other."""
    vocabulary = vocabulary or standard()
    labels = (label for each, label in (*role.names, *role.variants) if each == language)
    return next((label for label in labels if vocabulary.fits_alone(label, language)), role.name(language))


def _role(place: int, line: Mapping[str, str], labels: Iterable[Label]) -> Role:
    names = {language: line[language].rstrip(_MARKS) for language in LANGUAGES if line[language]}
    variants = tuple((each.language, each.text) for each in labels if each.text != names[each.language])
    trades = ((language, trade) for language in GRADED if (trade := _trade(line[f"{language}_trade"])))
    return Role(line["key"], line["department"], tuple(names.items()), variants, tuple(trades), place)


def _labels(line: Mapping[str, str]) -> Iterator[Label]:
    """All labels of a line, the one that is the role's name first in each language."""
    for language in LANGUAGES:
        if line[language]:
            for text in (line[language], *filter(None, line[f"{language}_variants"].split("|"))):
                yield Label(line["key"], language, text.rstrip(_MARKS), text[-1] if text[-1] in _MARKS else "")


def _trade(text: str) -> Trade | None:
    """What "das Kostümbild/Kostüm" says: the trade, its field, the German article."""
    if not text:
        return None
    trade, _, of_field = text.partition("/")
    article, _, noun = trade.partition(" ")
    return Trade(noun, of_field, article) if article in _ARTICLES else Trade(trade, of_field)
