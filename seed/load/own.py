"""The declarations of own fields, and what their values lead to beyond the film or person that they stand at."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select

from graph.database.bulk import insert_rows
from graph.models import OwnField as Declared
from graph.own_fields import OwnField, encoded
from seed.load.rows import ROW_TYPES, TABLES


def write_declarations(connection: Connection, fields: Sequence[OwnField]) -> None:
    """Makes the declarations in the database those given."""
    row = ROW_TYPES["own_fields"]
    wanted = [row(position, definition) for position, definition in enumerate(encoded(fields))]
    present = connection.execute(select(TABLES["own_fields"]).order_by(Declared.position)).all()
    if wanted != [row(*each) for each in present]:
        connection.execute(delete(Declared))
        insert_rows(connection, TABLES["own_fields"], wanted)
