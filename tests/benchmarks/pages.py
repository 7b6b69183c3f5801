"""What documents say of people, and the awards of films and people, in the generated catalogue.

The first people have a page: a text in each of two languages, a portrait, and two awards, of which one names a film. A
third of the films have two awards, which their directors receive. Nothing here is drawn: numbers decide.
"""

from collections.abc import Sequence

from graph.database.bulk import Row
from graph.text import fold

Rows = dict[str, list[Row]]

PEOPLE_WITH_PAGES = 8_000
FESTIVALS = 40
# fmt: off
PAGE_COLUMNS = {
    "festivals": ("id", "key", "slug", "kind", "country_id"),
    "festival_names": ("festival_id", "language_id", "name", "name_folded", "city"),
    "film_awards": ("film_id", "position", "festival_id", "year", "kind"),
    "film_award_recipients": ("film_id", "award", "credit"),
    "awards": ("film_text_id", "position", "award", "label", "name"),
    "award_listings": (
        *("id", "film_id", "chronology", "position", "festival_id", "year", "kind"),
        *("person_id", "person_award"),
    ),
    "award_recipients": ("award_id", "person_id", "credit"),
    "person_pages": ("person_id", "born_date", "content_hash", "record"),
    "person_texts": (
        *("id", "person_id", "language", "position", "name", "description", "born_place", "born_label"),
        "fields",
    ),
    "person_bodies": ("person_text_id", "markdown", "html", "text"),
    "person_media": (
        *("person_text_id", "position", "field", "kind", "label", "path", "alt", "copyright"),
    ),
    "person_awards": ("person_text_id", "position", "award", "label", "name"),
    "media_files": ("path", "root", "bytes", "modified", "content_hash", "mime_type", "width", "height"),
}
# fmt: on
PAGES = tuple(table for table in PAGE_COLUMNS if not table.startswith("festival"))
"""The tables that each block has rows of."""


def festivals(languages: Sequence[int]) -> Rows:
    """The vocabulary of festivals."""
    names = {id_: f"Festival {id_}" for id_ in range(1, FESTIVALS + 1)}
    return {
        "festivals": [(id_, f"festival-{id_}", f"festival-{id_}", "FESTIVAL", None) for id_ in names],
        "festival_names": [
            (id_, language, name, fold(name), f"City {id_}") for id_, name in names.items() for language in languages
        ],
    }


class Pages:
    """Writes these rows, film by film and person by person."""

    def __init__(self) -> None:
        self._awards = 0

    def person(self, rows: Rows, person: int, name: str, languages: Sequence[str]) -> None:
        if person > PEOPLE_WITH_PAGES:
            return
        year, path = 1900 + person % 100, f"people/{person}.jpg"
        rows["person_pages"].append((person, f"{year}-05-14", "", "{}"))
        rows["media_files"].append((path, "", 50_000, 0, "", "image/jpeg", 800, 600))
        for position, language in enumerate(languages):
            text, place = 2 * person + position, f"City {person % 50}"
            said = f"{name} was born in {place} and has made films since {year + 20}."
            born = f"{year}, {place}"
            rows["person_texts"].append((text, person, language, position, name, said, place, born, "{}"))
            body = " ".join([said] * 12)
            rows["person_bodies"].append((text, body, f"<p>{body}</p>", body))
            picture = f"A portrait of {name}", f"© Studio {person % 20}"
            rows["person_media"].append((text, 0, "portrait", "IMAGE", path, path, *picture))
            for award in (0, 1):
                rows["person_awards"].append((text, award, award, f"Festival {person % 9}: Prize {award}", "Prize"))

    def film(
        self,
        rows: Rows,
        film: int,
        chronology: int,
        year: int,
        texts: Sequence[int],
        people: Sequence[int],
        director: tuple[int, int],
    ) -> None:
        """The awards of a film with these texts, and of the people whose page is about it. The director is a person and
        the place of the credit.
        """
        count = 2 if film % 3 == 0 else 0
        for position in range(count):
            festival = 1 + (film + position) % FESTIVALS
            rows["film_awards"].append((film, position, festival, year, "WIN"))
            rows["film_award_recipients"].append((film, position, director[1]))
            for text in texts:
                rows["awards"].append((text, position, position, f"Festival {festival}: Prize", "Prize"))
            self._listing(rows, (film, chronology, position, festival, year, "WIN", None, None), *director)
        for person in people:
            if person <= PEOPLE_WITH_PAGES:
                festival = 1 + person % FESTIVALS
                with_film = film, chronology, count + person % 4, festival, year, "WIN", person, 0
                self._listing(rows, with_film, person, None)
                self._listing(rows, (None, None, person, festival, year, "WIN", person, 1), person, None)

    def _listing(self, rows: Rows, award: Row, person: int, credit: int | None) -> None:
        self._awards += 1
        rows["award_listings"].append((self._awards, *award))
        rows["award_recipients"].append((self._awards, person, credit))
