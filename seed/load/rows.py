"""A film record → rows, in the order of the tables' columns. Surrogate ids are those of the database, or new ones."""

from graph.database.bulk import Row
from graph.text import fold
from seed.film.record import Credit, Film, Version


def film_row(film: Film, id: int, slug: str, chronology: int, category_id: int | None) -> Row:
    original = film.original_title
    return (
        id,
        film.key,
        slug,
        film.wanted_slug,
        " ".join(film.aliases),
        chronology,
        category_id,
        film.category_label,
        original,
        original and fold(original),
        film.release_year,
        film.release_year_label,
        film.duration_seconds,
        film.duration_approximate,
        film.content_hash,
    )


def text_row(version: Version, id: int, film_id: int, position: int) -> Row:
    return (
        id,
        film_id,
        version.language,
        position,
        version.title,
        fold(version.title),
        version.description,
        version.duration_label,
        version.country_label,
        version.technical_specs_label,
        version.world_sales,
        version.additional_info,
    )


def document_row(version: Version, id: int, film_id: int) -> Row:
    document = version.document
    return (
        id,
        document.path,
        document.root,
        film_id,
        version.language,
        document.content_hash,
        document.front_matter,
        document.source,
        document.findings,
    )


def parts_of_text(version: Version, text_id: int) -> dict[str, list[Row]]:
    """The rows that hang on a language version, by table."""
    return {
        "technical_specs": [(text_id, n, spec.key, spec.label) for n, spec in enumerate(version.technical_specs)],
        "media": sorted((text_id, m.field, m.kind, m.label, m.path, m.url) for m in version.media),
        "links": [(text_id, n, link.name, link.url) for n, link in enumerate(version.links)],
        "awards": [(text_id, n, award) for n, award in enumerate(version.awards)],
    }


def mention_rows(credit: Credit, credit_id: int, document_ids: dict[str, int]) -> list[Row]:
    # A mention's fields stand in the order of the columns, but for the document.
    return [(credit_id, n, document_ids[mention.path], *mention[1:]) for n, mention in enumerate(credit.mentions)]
