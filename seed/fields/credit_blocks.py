"""Credits as sheets have them: names in blocks below their labels, among blocks of other facts."""

import re
from collections.abc import Mapping

from graph.text import fold
from seed.fields.role_vocabulary import RoleVocabulary
from seed.parse.nodes import Items, Missing, Node, Text

_NOTHING = Missing(0, 0)
_LONGEST_HEAD = 60
_SAYS_ITSELF = re.compile(r": |\([^()]+\)$")
"""A line that may say the job itself."""
_OTHER_HEADS = frozenset(
    re.findall(
        r"\w+",
        """genre genero genere gatunek pais pays land country paese kraj ano annee jahr year anno rok duracion duracao
        duree dauer durata duration idioma langue lingua sprache language sinopsis sinopse synopsis titulo title titel
        premios titulooriginal originaltitel originaltitle titreoriginal titolooriginale tituloriginal
        tytuloryginalny""",
    )
)
"""What stands above other facts than credits, in small letters, without accents and blanks."""
_ENDS_HEAD = re.compile(r"\s(?:por|par|by|von|przez|da|di|de)$")
"""How labels end that name a job nobody knows (`Caracterizado por`), and names do not."""


def with_blocks_in_crew(nodes: Mapping[str, Node], language: str, roles: RoleVocabulary) -> Mapping[str, Node]:
    """The nodes, of which the crew takes a cast that is blocks of names below their labels: these say the jobs."""
    cast, crew = nodes.get("cast"), nodes.get("crew")
    if not isinstance(cast, Text) or "\n" not in cast.value or not _heads_blocks(cast.value, language, roles):
        return nodes
    others = crew.items if isinstance(crew, Items) else () if crew is None else (crew,)
    return {**nodes, "cast": _NOTHING, "crew": Items((cast, *others), cast.line, cast.column)}


def with_whole_labels(text: str, language: str, roles: RoleVocabulary) -> str:
    """A text in which labels that are broken in two stand in one line: `Director of` above `Photography: Jon Halde`."""
    if "\n" not in text or ":" not in text:
        return text
    lines = text.split("\n")
    for place in range(len(lines) - 1, 0, -1):
        above, (behind, colon, _) = lines[place - 1].strip(), lines[place].partition(":")
        whole = f"{above} {behind.strip()}"
        if colon and above and ":" not in above and len(whole) <= _LONGEST_HEAD and roles.known_label(whole, language):
            lines[place - 1 : place + 1] = [f"{above} {lines[place].strip()}"]
    return "\n".join(lines)


def blocks_of(text: str, language: str, roles: RoleVocabulary) -> tuple[list[tuple[str, str]], str]:
    """(label, names) of a text in which labels stand alone above the names, and what of it is no such block: lines that
    say the job themselves. Where a line behind an empty one is no label, a block of something else begins: `Genre`
    above `Drama`."""
    lines = list(map(str.strip, text.split("\n")))
    heads = {place for place, line in enumerate(lines) if line and _is_head(line, language, roles)}
    first = next((place for place, line in enumerate(lines) if line), 0)
    if len(lines) < 2 or not (first in heads or ": " in lines[first] or is_other_head(lines[first])):
        return [], text
    blocks: list[tuple[str, list[str]]] = []
    rest: list[str] = []
    is_of_role = False
    for place, line in enumerate(lines):
        if place in heads:
            blocks.append((line.rstrip(": "), []))
            is_of_role = True
        elif line and (not is_of_role or _says_itself(line, language, roles)):
            rest.append(line)
            is_of_role = False
        elif line:
            is_other = is_other_head(line) or (not lines[place - 1] and blocks[-1][1])
            is_of_role = not is_other
            (rest if is_other else blocks[-1][1]).append(line)
    named = [(label, "\n".join(names)) for label, names in blocks if names]
    return (named, "\n".join(line for line in rest if _SAYS_ITSELF.search(line))) if named else ([], text)


def _says_itself(line: str, language: str, roles: RoleVocabulary) -> bool:
    """`Kamera: Jon Halde`, among blocks of names below their labels."""
    label, colon, names = line.partition(": ")
    return bool(colon and names) and roles.known_label(label, language) is not None


def _heads_blocks(text: str, language: str, roles: RoleVocabulary) -> bool:
    """Whether a text is blocks of names below their labels, of which the first stands in its first line."""
    first, _, below = text.partition("\n")
    return bool(below.strip()) and (is_other_head(first) or _is_head(first, language, roles))


def is_other_head(line: str) -> bool:
    return fold("".join(line.split())).rstrip(":") in _OTHER_HEADS


def _is_head(line: str, language: str, roles: RoleVocabulary) -> bool:
    if len(line) > _LONGEST_HEAD or ": " in line:
        return False
    return _ENDS_HEAD.search(line) is not None or roles.known_label(line, language) is not None
