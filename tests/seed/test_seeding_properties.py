"""What holds for any documents: the order of files, and the way to a catalogue, do not matter."""

import os
import random
import shutil
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from graph.database.databases import writing_engine
from seed.load.revision import CONTENT, hash_of
from tests.databases import Databases
from tests.seed.laying import lay, lines, revision, rows, seed

NAMES = ("Veit Helmer", "VEIT HELMER", "Ada Löw", "Ada Low", "Bo Li", "Students of the IKJ", "Cy (II)", "Dé, Fé")
ROLES = ("Regie", "Kamera", "Director", "Autor und Regisseur", "Unbekanntes Amt", "Produktion", "Erzähler")
names = st.sampled_from(NAMES)


@st.composite
def documents(draw: st.DrawFn) -> str:
    parts = [f"title: {draw(st.sampled_from(['Dune', 'Gate', 'Tür', '!']))}"]
    parts += draw(st.sampled_from([[], ["release_year: 1984"], ["release_year: 2021"], ["release_year: 1066"]]))
    parts += draw(
        st.sampled_from([[], ["slug: dune"], ["aliases: [alt, dune]"], ["category: Märchen"], ["screenings: 3"]])
    )
    parts.append(f"cast: [{', '.join(draw(st.lists(names, max_size=3)))}]")
    parts += draw(st.sampled_from([[], [], ["awards: ['Publikumspreis, Cannes 1995 (Ada Löw)', 'Oscar 1999']"]]))
    if draw(st.booleans()):
        parts.append(f"director: {draw(names)}")
    crew = draw(st.lists(st.tuples(st.sampled_from(ROLES), names), max_size=3))
    parts += ["crew:", *(f"  - {{role: {role}, name: '{name}'}}" for role, name in crew)] if crew else []
    return "\n".join(parts)


@st.composite
def documents_about_people(draw: st.DrawFn) -> str:
    parts = [f"title: '{draw(names)}'"]
    parts += draw(st.sampled_from([[], ["born: 1950 in Bonn"], ["born: 12. Mai 1950"], ["imdb: nm0375847"]]))
    parts += draw(st.sampled_from([[], ["slug: ada"], ["slug: ada-loew"], ["draft: true"], ["type: film"]]))
    parts += draw(st.sampled_from([[], ["description: Who it is."], ["beruf: Regie"], ["photo: a.jpg"]]))
    parts += draw(st.sampled_from([[], ["awards: ['Audience Award, Cannes 1995', 'Preis, Hof 1990 („Dune“)']"]]))
    aliases = draw(st.lists(names, max_size=2))
    return "\n".join([*parts, f"aliases: {list(aliases)}", *draw(st.sampled_from([[], ["---", "A *life*."]]))])


paths = st.sampled_from(
    [f"{film}/{name}.md" for film in ("a", "b", "dune", "x/dune") for name in ("de", "en", "index_fr")]
)
paths_of_people = st.sampled_from([f"people/{name}.md" for name in ("a/de", "a/en", "b.de", "b.fr", "c", "d")])
catalogues = st.builds(
    lambda films, people: films | people,
    st.dictionaries(paths, documents(), min_size=1, max_size=6),
    st.dictionaries(paths_of_people, documents_about_people(), max_size=4),
)
few = settings(
    max_examples=300 if os.environ.get("TEST_LONG") else 12,
    deadline=None,
    phases=set(Phase) - {Phase.shrink, Phase.explain},
    suppress_health_check=list(HealthCheck),
)


SEARCHED = """
SELECT coalesce(films.key, people.identity, roles.key), field, search_entries.language, label, tokens
FROM search_entries JOIN search_tokens ON search_tokens.rowid = search_entries.id
LEFT JOIN films ON films.id = film_id LEFT JOIN people ON people.id = person_id LEFT JOIN roles ON roles.id = role_id
"""


LISTED = """
SELECT films.key, award_listings.position, award_listings.chronology = films.chronology, festivals.key,
    award_listings.year, award_listings.kind, people.identity, person_award, receiving.identity, credit
FROM award_listings LEFT JOIN films ON films.id = film_id LEFT JOIN festivals ON festivals.id = festival_id
LEFT JOIN people ON people.id = award_listings.person_id LEFT JOIN award_recipients ON award_id = award_listings.id
LEFT JOIN people AS receiving ON receiving.id = award_recipients.person_id
"""


def served(url: str) -> tuple[str, list[str]]:
    """A hash of all that documents say, what search looks into, and awards, which are written as films and people
    change.

    The revision counts earlier slugs too, in which catalogues differ that were not seeded alike.
    """
    engine = writing_engine(url)
    with engine.connect() as connection:
        content = hash_of(connection, CONTENT)
    engine.dispose()
    return content, sorted(map(repr, [*rows(url, SEARCHED), *rows(url, LISTED)]))


class Fresh:
    """Databases and folders for one example."""

    def __init__(self, databases: Databases, folder: Path) -> None:
        self.databases, self.folder, self.urls = databases, folder, list[str]()
        shutil.rmtree(folder, ignore_errors=True)

    def __enter__(self) -> "Fresh":
        return self

    def __exit__(self, *_: object) -> None:
        for url in self.urls:
            self.databases.drop(url)

    def url(self) -> str:
        self.urls.append(self.databases.migrated())
        return self.urls[-1]


@few
@given(files=catalogues, seeded=st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_matter(
    sqlite: Databases, tmp_path: Path, files: dict[str, str], seeded: random.Random
) -> None:
    with Fresh(sqlite, tmp_path / "films") as fresh:
        folder = lay(fresh.folder, files)
        once, again = fresh.url(), fresh.url()
        seed(once, folder)
        shuffled = [folder / name for name in files]
        seeded.shuffle(shuffled)
        seed(again, *shuffled, folder)
        assert revision(again) == revision(once)


@few
@given(files=catalogues)
def test_seeding_twice_changes_nothing(sqlite: Databases, tmp_path: Path, files: dict[str, str]) -> None:
    with Fresh(sqlite, tmp_path / "films") as fresh:
        folder, url = lay(fresh.folder, files), fresh.url()
        first = seed(url, folder)
        second = seed(url, folder)
        assert second.message == f"nothing changed; revision {revision(url)}"
        assert lines(second.findings, folder) == lines(first.findings, folder)


@few
@given(before=catalogues, after=catalogues)
def test_the_way_to_a_catalogue_does_not_matter(
    sqlite: Databases, tmp_path: Path, before: dict[str, str], after: dict[str, str]
) -> None:
    """What was there before and is gone leaves no trace; but a refused document stays as it was, so none is refused."""
    with Fresh(sqlite, tmp_path / "films") as fresh:
        url, directly = fresh.url(), fresh.url()
        seed(url, lay(fresh.folder, before))
        shutil.rmtree(fresh.folder)
        outcome = seed(directly, lay(fresh.folder, after))
        if not outcome.has_errors:
            seed(url, fresh.folder, prune=True)
            assert served(url) == served(directly)


@few
@given(files=catalogues, data=st.data())
def test_a_part_and_then_all_is_all(
    sqlite: Databases, tmp_path: Path, files: dict[str, str], data: st.DataObject
) -> None:
    with Fresh(sqlite, tmp_path / "films") as fresh:
        part = data.draw(st.sets(st.sampled_from(sorted(files))))
        url, at_once = fresh.url(), fresh.url()
        if part:
            lay(fresh.folder, {name: files[name] for name in part})
            seed(url, fresh.folder, keep=True)
        outcome = seed(at_once, lay(fresh.folder, files))
        if not outcome.has_errors:
            seed(url, fresh.folder, keep=True)
            assert served(url) == served(at_once)
