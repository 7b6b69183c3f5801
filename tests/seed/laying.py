"""Documents in a temporary folder, and what becomes of them."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text

from graph.database.databases import parse_url
from graph.settings import Settings
from seed.diagnostics import Diagnostic, order
from seed.discover.stored import NOTHING_STORED
from seed.film.record import Film, unpack
from seed.film.slugs import assign_film_slugs
from seed.pipeline import SeedResult, read_changed, report, take_inventory
from seed.seeding import SeedOptions, seed_documents


def lay(folder: Path, files: Mapping[str, str]) -> Path:
    """Writes files into a folder; a document is given without its --- lines, its body behind a line `---`."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if name.endswith(".md"):
            front_matter, _, body = content.partition("\n---\n")
            content = f"---\n{front_matter.strip()}\n---\n{body}"
        file.write_text(content, encoding="utf-8")
    return folder


def read(folder: Path, languages: tuple[str, ...] = ("de", "en")) -> tuple[dict[str, Film], list[str]]:
    """Films by key, and the findings in a line each, their paths below the folder."""
    inventory = take_inventory([folder], languages, NOTHING_STORED)
    results = {result.key: result for result in read_changed(inventory, NOTHING_STORED)}
    slugs = assign_film_slugs(results, inventory.changes, NOTHING_STORED, inventory.paths)
    films = {key: unpack(result.film) for key, result in results.items() if result.film}
    return films, lines(report(inventory, results, slugs, NOTHING_STORED).findings, folder)


def lines(findings: Iterable[Diagnostic], folder: Path) -> list[str]:
    """Without notes of missing pictures."""
    return [
        f"{f.path}:{f.line}:{f.column}: {f.level.name.lower()}[{f.code}]: {f.message}".replace(f"{folder}/", "")
        for f in sorted(findings, key=order)
        if f.code != "media"
    ]


def seed(url: str, *paths: Path, languages: tuple[str, ...] = ("de", "en"), **options: Any) -> SeedResult:
    settings = Settings(DATABASE_URL=url, languages=languages)
    return seed_documents(paths, settings, SeedOptions(**options))


def rows(url: str, statement: str) -> list[tuple[Any, ...]]:
    engine = create_engine(parse_url(url))
    try:
        with engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(statement))]
    finally:
        engine.dispose()


def revision(url: str) -> str:
    revision: str = rows(url, "SELECT revision FROM revisions ORDER BY id DESC")[0][0]
    return revision
