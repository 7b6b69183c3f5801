"""Languages, departments, roles, categories and countries, with their names in every language of the catalogue."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, func, select, true, tuple_

from graph.database.bulk import in_chunks, insert_rows, pairs
from graph.languages import primary
from graph.models import (
    Category,
    CategoryName,
    Country,
    CountryName,
    Credit,
    CreditMention,
    Department,
    DepartmentName,
    Film,
    FilmCountry,
    FilmText,
    Language,
    Role,
    RoleName,
)
from graph.text import fold, fold_label
from seed.fields import roles as vocabulary
from seed.fields.category import category_name
from seed.fields.countries import country_name
from seed.load.films import update_rows
from seed.load.rows import ROW_TYPES, TABLES, read_rows

Names = dict[str, str]
"""language → name"""


def write_roles(connection: Connection) -> int:
    """Departments and the roles of the vocabulary, before any credit needs them; returns the id of department OTHER."""
    departments = {department.key: {"position": n} for n, department in enumerate(vocabulary.departments())}
    ids = _write(connection, "departments", departments)
    roles = {
        role.key: {"department_id": ids[role.department], "position": n} for n, role in enumerate(vocabulary.roles())
    }
    _write(connection, "roles", roles)
    return ids["OTHER"]


def reconcile_vocabulary(connection: Connection, configured: Sequence[str]) -> dict[str, int]:
    """Removes what no film uses any more and names the rest; returns the languages, in their order, and their ids."""
    _remove_unused(connection)
    languages = _write_languages(connection, configured)
    _place_categories(connection)
    _place_roles(connection)
    _name(connection, Department, DepartmentName, languages, {d.key: dict(d.names) for d in vocabulary.departments()})
    _name(connection, Category, CategoryName, languages, _category_names(connection, languages))
    _name(connection, Country, CountryName, languages, _country_names(connection, languages))
    labels = _labels_of_own_roles(connection)
    _name(connection, Role, RoleName, languages, _role_names(labels))
    _write_role_labels(connection, labels)
    return languages


def _write(connection: Connection, table: str, wanted: Mapping[str, Mapping[str, Any]]) -> dict[str, int]:
    """Writes rows of a vocabulary that are new or differ. `wanted` has the columns of each key, without id and key.

    Returns the id of each key, also of those that are not wanted.
    """
    row = ROW_TYPES[table]
    key = "tag" if table == "languages" else "key"
    present = {getattr(each, key): each for each in read_rows(connection, table, true())}
    ids = {name: each.id for name, each in present.items()}
    last = max(ids.values(), default=0)
    ids |= {name: last + n for n, name in enumerate((name for name in wanted if name not in present), 1)}
    rows = {name: row(**{"id": ids[name], key: name}, **columns) for name, columns in wanted.items()}
    differing = [each for name, each in rows.items() if name in present and each != present[name]]
    update_rows(connection, TABLES[table], differing)
    insert_rows(connection, TABLES[table], [each for name, each in rows.items() if name not in present])
    return ids


def _sync(connection: Connection, table: str, wanted: Iterable[Any]) -> None:
    """Makes the rows of a small table those wanted."""
    wanted = set(wanted)
    present = set(read_rows(connection, table, true()))
    keys = TABLES[table].primary_key.columns
    gone = [tuple(getattr(row, key.name) for key in keys) for row in present - wanted]
    for chunk in in_chunks(gone):
        connection.execute(delete(TABLES[table]).where(tuple_(*keys).in_(chunk)))
    insert_rows(connection, TABLES[table], sorted(wanted - present))


def _write_languages(connection: Connection, configured: Sequence[str]) -> dict[str, int]:
    occurring = set(connection.scalars(select(FilmText.language).distinct()))
    languages = (*configured, *sorted(occurring - set(configured)))
    connection.execute(delete(Language).where(Language.tag.not_in(languages)))
    ids = _write(connection, "languages", {tag: {"position": n} for n, tag in enumerate(languages)})
    return {tag: ids[tag] for tag in languages}


def _remove_unused(connection: Connection) -> None:
    known = [role.key for role in vocabulary.roles()]
    connection.execute(delete(Role).where(Role.key.not_in(known), ~exists().where(Credit.role_id == Role.id)))
    connection.execute(delete(Country).where(~exists().where(FilmCountry.country_id == Country.id)))
    connection.execute(delete(Category).where(~exists().where(Film.category_id == Category.id)))


def _place_categories(connection: Connection) -> None:
    """Those that are known first, then those that only documents know; each by key."""
    keys = sorted(connection.scalars(select(Category.key)), key=lambda key: (category_name(key, "en") is None, key))
    _write(connection, "categories", {key: {"position": n} for n, key in enumerate(keys)})


def _place_roles(connection: Connection) -> None:
    """Roles that only documents know come after the vocabulary's, by key."""
    first = len(vocabulary.roles())
    known = [role.key for role in vocabulary.roles()]
    own = connection.execute(select(Role.key, Role.department_id).where(Role.key.not_in(known)).order_by(Role.key))
    roles = {key: {"department_id": department, "position": first + n} for n, (key, department) in enumerate(own)}
    _write(connection, "roles", roles)


def _name(
    connection: Connection, owner: Any, table: Any, languages: Mapping[str, int], names: Mapping[str, Names]
) -> None:
    ids = pairs(connection, select(owner.key if hasattr(owner, "key") else owner.code, owner.id))
    row, wanted = ROW_TYPES[table.__tablename__], []
    for key, id in ids.items():
        for language, language_id in languages.items():
            name = _in_language(names[key], language, languages)
            wanted.append(row(id, language_id, name=name, name_folded=fold(name)))
    _sync(connection, table.__tablename__, wanted)


def _in_language(names: Names, language: str, languages: Iterable[str]) -> str:
    fallbacks = (language, primary(language), *languages, "en")
    return next((names[each] for each in fallbacks if names.get(each)), None) or next(iter(names.values()))


def _category_names(connection: Connection, languages: Iterable[str]) -> dict[str, Names]:
    """A category that only documents know is called as most films print it."""
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    statement = (
        select(Category.key, Film.category_label, func.count()).join(Film).group_by(Category.key, Film.category_label)
    )
    for key, label, count in connection.execute(statement):
        labels[key][label or key] = count
    return {
        key: {each: name for each in languages if (name := category_name(key, each))} or {"": _most_frequent(counts)}
        for key, counts in labels.items()
    }


def _country_names(connection: Connection, languages: Iterable[str]) -> dict[str, Names]:
    codes = connection.scalars(select(Country.code))
    return {code: {language: country_name(code, language) for language in languages} for code in codes}


def _labels_of_own_roles(connection: Connection) -> dict[str, dict[str, Counter[str]]]:
    """Of roles that only documents know: key → language → how often which label is printed."""
    labels: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    ((nameless,),) = vocabulary.nameless().roles
    statement = (
        select(Role.key, CreditMention.language, CreditMention.role_label, func.count())
        .join(Credit, Credit.role_id == Role.id)
        .join(CreditMention, CreditMention.credit_id == Credit.id)
        .where(Role.key.not_in([role.key for role in vocabulary.roles()]))
        .group_by(Role.key, CreditMention.language, CreditMention.role_label)
    )
    for key, language, label, count in connection.execute(statement):
        if label:
            labels[key][language][label] = count
        else:
            labels[key] = {each: Counter([name]) for each, name in nameless.names}
    return labels


def _role_names(labels: Mapping[str, Mapping[str, Counter[str]]]) -> dict[str, Names]:
    own = {
        key: {language: _most_frequent(counts) for language, counts in sorted(by.items())} for key, by in labels.items()
    }
    return own | {role.key: dict(role.names) for role in vocabulary.roles()}


def _write_role_labels(connection: Connection, own: Mapping[str, Mapping[str, Counter[str]]]) -> None:
    labels = {key: {label for counts in by.values() for label in counts} for key, by in own.items()}
    labels |= {role.key: {label for _, label in (*role.names, *role.variants)} for role in vocabulary.roles()}
    ids = pairs(connection, select(Role.key, Role.id))
    row = ROW_TYPES["role_labels"]
    wanted = {row(label_folded=fold_label(label), role_id=id) for key, id in ids.items() for label in labels[key]}
    _sync(connection, "role_labels", wanted)


def _most_frequent(counts: Counter[str]) -> str:
    return min(counts, key=lambda label: (-counts[label], label))
