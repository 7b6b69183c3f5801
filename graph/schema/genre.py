"""Genre."""

from typing import TYPE_CHECKING, Annotated, ClassVar

import strawberry
from sqlalchemy import select

from graph.schema import tables as t
from graph.schema.node import Node, global_id
from graph.schema.orders import FILM_INPUTS
from graph.schema.placeholders import KeyPart, outer
from graph.schema.rows import films_with
from graph.schema.sources import JsonType, Order, Rows, connection, scalar, to_many
from graph.schema.tables import GENRE, NO_ROW

if TYPE_CHECKING:
    from graph.schema.film import FilmConnection

FilmConnectionType = Annotated["FilmConnection", strawberry.lazy("graph.schema.film")]

TAG = (
    select(t.languages.c.tag)
    .where(t.languages.c.id == t.genre_names.c.language_id)
    .correlate_except(t.languages)
    .scalar_subquery()
)


@strawberry.type(description="What a genre is called in a language.")
class GenreName:
    entity: ClassVar = NO_ROW

    language: str = scalar(TAG, "The language.", JsonType.PLAIN_STRING)
    name: str = scalar(t.genre_names.c.name, "The name in it.")


@strawberry.type(description="A genre that films are of, from a vocabulary in several languages.")
class Genre(Node):
    entity: ClassVar = GENRE
    by_id: ClassVar = (t.genres.c.key == KeyPart(0),)

    id: strawberry.ID = scalar(
        global_id("Genre", t.genres.c.key),
        "A global id, made from the key and the language served.",
        JsonType.PLAIN_STRING,
    )
    key: str = scalar(t.genres.c.key, "The key, the same in every language: DRAMA, COMEDY …", JsonType.PLAIN_STRING)
    name: str = scalar(t.genre_names.c.name, "The name in the language served.")
    names: list[GenreName] = to_many(
        Rows(
            t.genre_names,
            t.genre_names.c.language_id,
            (t.genre_names.c.genre_id == outer(t.genres.c.id),),
            (Order(TAG),),
        ),
        "The name in every language of the catalogue.",
    )
    films: FilmConnectionType = connection(
        films_with(t.film_genres, t.film_genres.c.genre_id == outer(t.genres.c.id)),
        "The films of this genre, newest first.",
        FILM_INPUTS,
    )
