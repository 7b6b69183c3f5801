"""Document: the file a fact comes from."""

from typing import ClassVar

import strawberry

from graph.schema import tables as t
from graph.schema.sources import Entity, Form, value


@strawberry.type(description="A document of the catalogue: one film in one language.")
class Document:
    entity: ClassVar = Entity((t.documents.c.id,))

    path: str = value(t.documents.c.path, "The file, below the folder that was seeded.")
    language: str = value(t.documents.c.language, "The language it is written in.", Form.WORD)
