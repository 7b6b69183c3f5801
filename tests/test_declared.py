"""Tables that are declared as classes."""

import subprocess
import sys

from sqlalchemy import select

from graph.declared import aliased
from graph.models import Credit, Film, FilmOwnValue, Person


def test_a_class_is_a_table_in_statements() -> None:
    statement = select(Film.slug, Person.name).join(Credit, Credit.film_id == Film.id).join(Person)
    assert str(statement) == (
        "SELECT films.slug, people.name \n"
        "FROM films JOIN credits ON credits.film_id = films.id JOIN people ON people.id = credits.person_id"
    )


def test_an_alias_is_the_table_once_more() -> None:
    other = aliased(Film)
    statement = select(Film.id, other.id.label("other")).join(other, other.release_year == Film.release_year)
    assert str(statement) == (
        "SELECT films.id, films_1.id AS other \n"
        "FROM films JOIN films AS films_1 ON films_1.release_year = films.release_year"
    )


def test_columns_of_a_mixin_stand_behind_those_of_the_table() -> None:
    columns = FilmOwnValue.__table__.columns
    assert [(column.name, column.nullable, column.primary_key) for column in columns][:4] == [
        ("film_id", False, True),
        ("field", False, True),
        ("position", False, True),
        ("text", False, False),
    ]
    assert columns["key"].nullable


def test_a_seeding_prepares_no_objects_for_rows() -> None:
    code = "import sys, seed.catalogue_command; print({'sqlalchemy.orm'} & {*sys.modules})"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "set()"
