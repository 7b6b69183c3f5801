"""The name of a person that a document says in two fields: `prénom` and `nom`, `first_name` and `last_name`."""

from dataclasses import replace

from seed.film.field_names import folded_name
from seed.parse.nodes import Entries, Node, Text

_FIRST = frozenset(
    (
        "firstname",
        "givenname",
        "forename",
        "vorname",
        "prenom",
        "nombredepila",
        "imie",
        "krestnijmeno",
        "fornavn",
        "fornamn",
    )
)
_LAST = frozenset(
    (
        "lastname",
        "familyname",
        "surname",
        "nachname",
        "familienname",
        "nomdefamille",
        "apellido",
        "apellidos",
        "cognome",
        "nazwisko",
        "prijmeni",
        "etternavn",
        "efternavn",
        "efternamn",
    )
)
_NAMES = frozenset(("nom", "nome", "nombre", "name", "jmeno", "navn", "namn", "imieinazwisko"))
"""Fields that hold the surname where another one holds the forename, and the forename beside one for the surname."""
_WHOLE = frozenset(("title", "fullname", "titre", "titel"))


def with_whole_name(fields: Entries) -> Entries:
    """The fields with `prénom` and `nom`, or `nome` and `cognome`, as one `name`, and `nom` alone as that, where no
    other field has the name."""
    said = {folded_name(key.value): node for key, node in fields.entries if isinstance(node, Text) and node.value}
    first = next((key for key in said if key in _FIRST), None)
    if first is None and (surname := next((key for key in said if key in _LAST), None)):
        first = next((key for key in said if key in _NAMES and said[surname].value not in said[key].value), None)
    last = next((key for key in said if key != first and key in (_LAST | _NAMES if first else _NAMES)), None)
    if last is None or _WHOLE & said.keys() or (first and "name" in said and last != "name"):
        return fields
    halves = [said[key].value for key in (first, last) if key]
    entries: list[tuple[Text, Node]] = []
    for key, node in fields.entries:
        if folded_name(key.value) == last:
            entries.append((replace(key, value="name"), replace(said[last], value=" ".join(halves))))
        elif folded_name(key.value) != first:
            entries.append((key, node))
    return replace(fields, entries=tuple(entries))
