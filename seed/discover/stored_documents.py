"""Documents as they were last seeded, made again from the database."""

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, select

from graph.database.bulk import in_chunks
from graph.models import Document, FilmBody, FilmText
from seed.discover.files import DocumentFile
from seed.discover.paths import Identities
from seed.discover.stored import StoredDocument
from seed.film.film import StoredText


def kept_documents(
    connection: Connection, documents: Iterable[StoredDocument], languages: tuple[str, ...]
) -> dict[str, StoredText]:
    """By path."""
    identities = Identities(languages)
    by_id = {document.id: document for document in documents}
    statement = (
        select(Document.id, Document.source, FilmBody.markdown)
        .join(FilmText, (FilmText.film_id == Document.film_id) & (FilmText.language == Document.language))
        .join(FilmBody, FilmBody.film_text_id == FilmText.id)
    )
    kept = {}
    for chunk in in_chunks(list(by_id)):
        for id, head, body in connection.execute(statement.where(Document.id.in_(chunk))):
            document = by_id[id]
            root, path = document.root, document.path
            file = DocumentFile(
                path=Path(root, path).as_posix(),
                relative_path=path,
                root=root,
                key=document.film,
                language=document.language,
                is_index=identities.of(path, Path(root)).is_index,
                is_stored=True,
            )
            kept[path] = StoredText(file, document.content_hash, head + body)
    return kept
