"""The tables of graph.models, named as SQL names them (`films.c.slug`), and the entities that are rows of them.

Tables have names, types and primary keys only: aliases of tables with constraints take three times as long to make.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import TableClause, column, table

from graph import models

_REFERENCES: dict[Any, str] = {}
"""The foreign keys, and the tables whose keys they hold."""


def _table(model: type[models.Base]) -> TableClause:
    full = model.__table__
    light = table(full.name, *(column(its.name, its.type) for its in full.columns))
    keys: Any = light.primary_key
    keys.update(light.c[its.key] for its in full.primary_key)
    _REFERENCES.update((light.c[its.key], key.column.table.name) for its in full.columns for key in its.foreign_keys)
    return light


award_listings = _table(models.AwardListing)
award_recipients = _table(models.AwardRecipient)
awards = _table(models.Award)
categories = _table(models.Category)
category_names = _table(models.CategoryName)
countries = _table(models.Country)
country_names = _table(models.CountryName)
credit_mentions = _table(models.CreditMention)
credits = _table(models.Credit)
department_names = _table(models.DepartmentName)
departments = _table(models.Department)
documents = _table(models.Document)
festival_names = _table(models.FestivalName)
festivals = _table(models.Festival)
film_bodies = _table(models.FilmBody)
film_certificates = _table(models.FilmCertificate)
film_countries = _table(models.FilmCountry)
film_credited_identifiers = _table(models.CreditedIdentifier)
film_gaps = _table(models.FilmGap)
film_identifiers = _table(models.FilmIdentifier)
film_genres = _table(models.FilmGenre)
film_languages = _table(models.FilmLanguage)
film_own_listings = _table(models.FilmOwnListing)
film_own_values = _table(models.FilmOwnValue)
film_listings = _table(models.FilmListing)
film_texts = _table(models.FilmText)
films = _table(models.Film)
genre_names = _table(models.GenreName)
genres = _table(models.Genre)
keywords = _table(models.Keyword)
filming_locations = _table(models.FilmingLocation)
film_titles = _table(models.FilmTitle)
narrative_locations = _table(models.NarrativeLocation)
based_on = _table(models.AdaptedWork)
screenings = _table(models.Screening)
film_sums = _table(models.FilmSum)
kind_names = _table(models.KindName)
language_names = _table(models.LanguageName)
languages = _table(models.Language)
links = _table(models.Link)
media = _table(models.Medium)
media_files = _table(models.MediaFile)
moved_person_slugs = _table(models.MovedPersonSlug)
moved_slugs = _table(models.MovedSlug)
own_fields = _table(models.OwnField)
own_references = _table(models.OwnReference)
own_term_names = _table(models.OwnTermName)
own_terms = _table(models.OwnTerm)
own_values = _table(models.OwnValue)
page_states = _table(models.PageState)
people = _table(models.Person)
person_awards = _table(models.PersonAward)
person_bodies = _table(models.PersonBody)
person_documents = _table(models.PersonDocument)
person_identifiers = _table(models.PersonIdentifier)
person_links = _table(models.PersonLink)
person_media = _table(models.PersonMedium)
person_names = _table(models.PersonName)
person_own_values = _table(models.PersonOwnValue)
person_pages = _table(models.PersonPage)
person_texts = _table(models.PersonText)
revisions = _table(models.Revision)
role_labels = _table(models.RoleLabel)
role_names = _table(models.RoleName)
roles = _table(models.Role)
technical_specs = _table(models.TechnicalSpec)
search_entries = _table(models.SearchEntry)

_REFERENCES[film_listings.c.category_id] = categories.name  # the film's


def is_reference(key: Any, table: TableClause) -> bool:
    """Whether a key is null or that of a row of a table: a foreign key."""
    return _REFERENCES.get(key) == table.name


@dataclass(frozen=True, slots=True)
class Entity:
    """A type whose objects are rows. `keys` are the key columns of its tables, its own table's first: a film is a row
    of `films` and, in each language, one of `film_listings`.

    A table whose primary key has a column `language_id` is read in the language served.
    """

    keys: tuple[Any, ...] = ()
    vocabulary: int | None = None
    """About how many rows there are, where these are few, and many others refer to them by foreign key."""


AWARD = Entity((award_listings.c.id,))
CATEGORY = Entity((categories.c.id, category_names.c.category_id), vocabulary=10)
COUNTRY = Entity((countries.c.id, country_names.c.country_id), vocabulary=250)
DEPARTMENT = Entity((departments.c.id, department_names.c.department_id), vocabulary=20)
FESTIVAL = Entity((festivals.c.id, festival_names.c.festival_id), vocabulary=400)
FILM = Entity((films.c.id, film_listings.c.film_id))
CREDIT = Entity((credits.c.id,))
PERSON = Entity((people.c.id, person_pages.c.person_id))
GENRE = Entity((genres.c.id, genre_names.c.genre_id), vocabulary=80)
LANGUAGE_OF_FILM = Entity((language_names.c.tag,))
REVISION = Entity((revisions.c.id,))
ROLE = Entity((roles.c.id, role_names.c.role_id), vocabulary=500)
NO_ROW = Entity()
"""The entity of objects that are parts of another's row, or whose rows have no key."""
