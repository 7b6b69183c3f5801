"""How long a film is, as ISO 8601 writes durations."""

from sqlalchemy import Text, case, cast, literal_column

from graph.schema import tables as t

SECONDS = t.films.c.duration_seconds % literal_column("60")
ISO8601 = (
    literal_column("'PT'")
    .concat(cast(t.films.c.duration_seconds // literal_column("60"), Text))
    .concat(literal_column("'M'"))
    .concat(
        case(
            (literal_column("0") < SECONDS, cast(SECONDS, Text).concat(literal_column("'S'"))),
            else_=literal_column("''"),
        )
    )
)
