"""The tables: what the documents say, normalised, and what lists are ordered by, materialised.

Reading order: vocabulary (languages, categories, departments, roles, countries) · films and their language versions ·
people and credits · own fields · documents and revisions. Ids are surrogate and never leave the database: the API names
rows by slug, key and code.

Every table `*_names` and `film_listings` has a row for each language in `languages`, its fallback already taken, so
that a localised name is one look-up. Columns `*_folded` hold `folding.fold` of their neighbour: sorting and comparing
use only them, so that no database's collation decides.
"""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ColumnClause, ForeignKey, Index, UniqueConstraint, and_, text

from graph.declared import Base as Base  # with all the tables that are declared here
from graph.declared import column


def _id() -> ColumnClause[int]:
    return column(primary_key=True)


def _part_of(key: str, *, primary_key: bool = False, index: bool = False) -> ColumnClause[int]:
    """A foreign key to the row this one is a part of, and goes with."""
    return column(ForeignKey(key, ondelete="CASCADE"), primary_key=primary_key, index=index)


# Vocabulary


class Language(Base):
    """A language texts can be asked in; `position` 0 is what an unknown language falls back to."""

    __tablename__ = "languages"
    id: ColumnClause[int] = _id()
    tag: ColumnClause[str] = column(unique=True)
    position: ColumnClause[int]


class Category(Base):
    __tablename__ = "categories"
    id: ColumnClause[int] = _id()
    key: ColumnClause[str] = column(unique=True)
    position: ColumnClause[int]


class CategoryName(Base):
    __tablename__ = "category_names"
    category_id: ColumnClause[int] = _part_of("categories.id", primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    name: ColumnClause[str]
    name_folded: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class Department(Base):
    __tablename__ = "departments"
    id: ColumnClause[int] = _id()
    key: ColumnClause[str] = column(unique=True)
    position: ColumnClause[int]


class DepartmentName(Base):
    __tablename__ = "department_names"
    department_id: ColumnClause[int] = _part_of("departments.id", primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    name: ColumnClause[str]
    name_folded: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class Role(Base):
    """What somebody does in a film; `position` is the order in which credits are usually read."""

    __tablename__ = "roles"
    id: ColumnClause[int] = _id()
    key: ColumnClause[str] = column(unique=True)
    department_id: ColumnClause[int] = column(ForeignKey("departments.id"), index=True)
    position: ColumnClause[int]


class RoleName(Base):
    __tablename__ = "role_names"
    role_id: ColumnClause[int] = _part_of("roles.id", primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    name: ColumnClause[str]
    name_folded: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class RoleLabel(Base):
    """Every label, in any language, by which a role may be asked for; one label may fit several roles."""

    __tablename__ = "role_labels"
    label_folded: ColumnClause[str] = column(primary_key=True)
    role_id: ColumnClause[int] = _part_of("roles.id", primary_key=True, index=True)
    __table_args__ = ({"sqlite_with_rowid": False},)


class Country(Base):
    """A country by ISO 3166-1 alpha-2 (and XK), a state that is gone by ISO 3166-3 four-letter code."""

    __tablename__ = "countries"
    id: ColumnClause[int] = _id()
    code: ColumnClause[str] = column(unique=True)


class CountryName(Base):
    __tablename__ = "country_names"
    country_id: ColumnClause[int] = _part_of("countries.id", primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    name: ColumnClause[str]
    name_folded: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class Genre(Base):
    __tablename__ = "genres"
    id: ColumnClause[int] = _id()
    key: ColumnClause[str] = column(unique=True)
    position: ColumnClause[int]


class GenreName(Base):
    __tablename__ = "genre_names"
    genre_id: ColumnClause[int] = _part_of("genres.id", primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    name: ColumnClause[str]
    name_folded: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class LanguageName(Base):
    """What a language that is spoken in films, or that they are subtitled in, is called, by its BCP 47 tag."""

    __tablename__ = "language_names"
    tag: ColumnClause[str] = column(primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    name: ColumnClause[str]
    name_folded: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class KindName(Base):
    """What a kind of awards, people or gaps is called; no two have the same key."""

    __tablename__ = "kind_names"
    kind: ColumnClause[str] = column(primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    name: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


# Films


class Film(Base):
    """A film: the facts that no language changes. `key` is where its documents lie, `slug` its public name,
    `wanted_slug` what that would be if no other film wanted the same.

    `chronology` orders films newest first, then by the title of their first version, unknown years last: sparse
    numbers that seeding spaces out, copied to the film's credits so that one index serves everyone's credits in that
    order.
    """

    __tablename__ = "films"
    id: ColumnClause[int] = _id()
    key: ColumnClause[str] = column(unique=True)
    slug: ColumnClause[str] = column(unique=True)
    wanted_slug: ColumnClause[str]
    aliases: ColumnClause[str] = column(default="")
    chronology: ColumnClause[int] = column(type_=BigInteger(), unique=True)
    category_id: ColumnClause[int | None] = column(ForeignKey("categories.id"), index=True)
    category_label: ColumnClause[str | None]
    original_title: ColumnClause[str | None]
    original_title_folded: ColumnClause[str | None]
    release_year: ColumnClause[int | None]
    release_year_label: ColumnClause[str | None]
    release_date: ColumnClause[str | None]
    release_date_label: ColumnClause[str | None]
    premiere_date: ColumnClause[str | None]
    duration_seconds: ColumnClause[int | None]
    duration_approximate: ColumnClause[bool] = column(default=False)
    content_hash: ColumnClause[str]
    __table_args__ = (
        CheckConstraint("slug <> ''", name="slug"),
        CheckConstraint("release_year >= 1888", name="release_year"),
        CheckConstraint("duration_seconds > 0", name="duration_seconds"),
    )


class FilmText(Base):
    """One language version of a film; `position` is its place in the order of languages, which fallbacks follow.

    `fields` are those of its front matter that no other column or table holds, as JSON.
    """

    __tablename__ = "film_texts"
    id: ColumnClause[int] = _id()
    film_id: ColumnClause[int] = _part_of("films.id")
    language: ColumnClause[str]
    position: ColumnClause[int]
    title: ColumnClause[str]
    title_folded: ColumnClause[str]
    description: ColumnClause[str | None]
    duration_label: ColumnClause[str | None]
    country_label: ColumnClause[str | None]
    genre_label: ColumnClause[str | None]
    technical_specs_label: ColumnClause[str | None]
    tagline: ColumnClause[str | None]
    world_sales: ColumnClause[str | None]
    additional_info: ColumnClause[str | None]
    premiere_place: ColumnClause[str | None]
    premiere_label: ColumnClause[str | None]
    fields: ColumnClause[str] = column(server_default="{}")
    __table_args__ = (UniqueConstraint("film_id", "language"), UniqueConstraint("film_id", "position"))


class FilmBody(Base):
    """The long texts, apart from film_texts so that lists never read them."""

    __tablename__ = "film_bodies"
    film_text_id: ColumnClause[int] = _part_of("film_texts.id", primary_key=True)
    markdown: ColumnClause[str]
    html: ColumnClause[str]
    text: ColumnClause[str]


class FilmListing(Base):
    """A film as a list shows it in one language, fallback taken: `text_language` is the version the title comes from;
    slug, year and category are copies of the film's, so that lists need no second look-up.
    """

    __tablename__ = "film_listings"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    text_language: ColumnClause[str]
    title: ColumnClause[str]
    title_folded: ColumnClause[str]
    slug: ColumnClause[str]
    release_year: ColumnClause[int | None]
    category_id: ColumnClause[int | None]
    __table_args__ = ({"sqlite_with_rowid": False},)


Index(
    "ix_film_listings_newest",
    FilmListing.language_id,
    FilmListing.release_year.desc(),
    FilmListing.title_folded,
    FilmListing.slug,
)
Index("ix_film_listings_title", FilmListing.language_id, FilmListing.title_folded, FilmListing.slug)
Index("ix_film_listings_slug", FilmListing.language_id, FilmListing.slug)


class FilmCountry(Base):
    __tablename__ = "film_countries"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    country_id: ColumnClause[int] = column(ForeignKey("countries.id"))
    note: ColumnClause[str | None]
    __table_args__ = (
        UniqueConstraint("film_id", "country_id"),
        Index("ix_film_countries_country_id_film_id", "country_id", "film_id"),
        {"sqlite_with_rowid": False},
    )


class FilmIdentifier(Base):
    """What a film is called elsewhere: `scheme` and `value` as graph.identifiers has them, `label` as printed."""

    __tablename__ = "film_identifiers"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    scheme: ColumnClause[str]
    value: ColumnClause[str]
    url: ColumnClause[str | None]
    label: ColumnClause[str]
    __table_args__ = (
        Index("ix_film_identifiers_value_scheme_film_id", "value", "scheme", "film_id"),
        {"sqlite_with_rowid": False},
    )


class FilmGenre(Base):
    """`label` is the word for the genre as a document prints it."""

    __tablename__ = "film_genres"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    genre_id: ColumnClause[int] = column(ForeignKey("genres.id"))
    label: ColumnClause[str]
    __table_args__ = (
        UniqueConstraint("film_id", "genre_id"),
        Index("ix_film_genres_genre_id_film_id", "genre_id", "film_id"),
        {"sqlite_with_rowid": False},
    )


class FilmCertificate(Base):
    """Who may see a film, by the system (FSK, BBFC, MPA …) that says it, where that is known; `country` is its ISO 3166
    code.
    """

    __tablename__ = "film_certificates"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    system: ColumnClause[str | None]
    value: ColumnClause[str | None]
    country: ColumnClause[str | None]
    label: ColumnClause[str]
    __table_args__ = (
        Index("ix_film_certificates_value_system_film_id", "value", "system", "film_id"),
        {"sqlite_with_rowid": False},
    )


class FilmLanguage(Base):
    """A language that is spoken in a film, or one of its subtitles (`use`); `tag` is null where it is not known."""

    __tablename__ = "film_languages"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    use: ColumnClause[str]
    tag: ColumnClause[str | None]
    label: ColumnClause[str]
    __table_args__ = (
        CheckConstraint("use IN ('SPOKEN', 'SUBTITLE')", name="use"),
        Index("ix_film_languages_tag_use_film_id", "tag", "use", "film_id"),
        {"sqlite_with_rowid": False},
    )


class FilmGap(Base):
    """What a film lacks that others of the catalogue have (see seed.gaps), as `graph.gaps` calls it; `language` is
    that of the version that lacks it, or that is lacking itself.
    """

    __tablename__ = "film_gaps"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    kind: ColumnClause[str]
    language: ColumnClause[str | None]
    __table_args__ = (
        Index("ix_film_gaps_kind_language_film_id", "kind", "language", "film_id"),
        {"sqlite_with_rowid": False},
    )


class GapCount(Base):
    """How many films, or versions in a language, have what a kind of gap is the lack of, of how many that are asked.

    `language` is "" where films as a whole are asked.
    """

    __tablename__ = "gap_counts"
    kind: ColumnClause[str] = column(primary_key=True)
    language: ColumnClause[str] = column(primary_key=True)
    have: ColumnClause[int]
    asked: ColumnClause[int]
    __table_args__ = ({"sqlite_with_rowid": False},)


class TechnicalSpec(Base):
    """A part of the technical specs as printed; `key` (GAUGE, COLOUR …) where it is known."""

    __tablename__ = "technical_specs"
    film_text_id: ColumnClause[int] = _part_of("film_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    key: ColumnClause[str | None]
    label: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class Medium(Base):
    """A picture or video a version names. `path` lies below the documents' root, and is percent-encoded as the path of
    a URL; `url` is absolute; at most one is set. Some fields name several, in their order. A `site` of videos plays
    what is `called` so there.
    """

    __tablename__ = "media"
    film_text_id: ColumnClause[int] = _part_of("film_texts.id", primary_key=True)
    field: ColumnClause[str] = column(primary_key=True)
    position: ColumnClause[int] = column(primary_key=True, default=0)
    kind: ColumnClause[str]
    label: ColumnClause[str]
    path: ColumnClause[str | None]
    url: ColumnClause[str | None]
    site: ColumnClause[str | None]
    called: ColumnClause[str | None]
    alt: ColumnClause[str | None]
    copyright: ColumnClause[str | None]
    __table_args__ = (
        CheckConstraint("kind IN ('IMAGE', 'VIDEO')", name="kind"),
        CheckConstraint("path IS NULL OR url IS NULL", name="place"),
        {"sqlite_with_rowid": False},
    )


class MediaFile(Base):
    """A file that documents name: `path` as media have it; for an address that begins with the site's root, what
    follows that. `root` is the folder below which it lies. While `bytes` and `modified` (nanoseconds) hold, it is not
    read again, nor is a file with the `content_hash` of another one.

    `duration_seconds` is a number as JSON has it; `placeholder` a data URI.
    """

    __tablename__ = "media_files"
    path: ColumnClause[str] = column(primary_key=True)
    root: ColumnClause[str]
    bytes: ColumnClause[int] = column(type_=BigInteger())
    modified: ColumnClause[int] = column(type_=BigInteger())
    content_hash: ColumnClause[str]
    mime_type: ColumnClause[str | None]
    width: ColumnClause[int | None]
    height: ColumnClause[int | None]
    duration_seconds: ColumnClause[str | None]
    placeholder: ColumnClause[str | None]
    __table_args__ = ({"sqlite_with_rowid": False},)


class Link(Base):
    __tablename__ = "links"
    film_text_id: ColumnClause[int] = _part_of("film_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    name: ColumnClause[str]
    url: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class Festival(Base):
    """A festival, or what gives an award that stands for itself (`kind` AWARD): an academy, a foundation."""

    __tablename__ = "festivals"
    id: ColumnClause[int] = _id()
    key: ColumnClause[str] = column(unique=True)
    slug: ColumnClause[str] = column(unique=True)
    kind: ColumnClause[str]
    country_id: ColumnClause[int | None] = column(ForeignKey("countries.id"), index=True)
    __table_args__ = (CheckConstraint("kind IN ('FESTIVAL', 'AWARD')", name="kind"),)


class FestivalName(Base):
    __tablename__ = "festival_names"
    festival_id: ColumnClause[int] = _part_of("festivals.id", primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    name: ColumnClause[str]
    name_folded: ColumnClause[str]
    city: ColumnClause[str | None]
    __table_args__ = ({"sqlite_with_rowid": False},)


class FilmAward(Base):
    """An award of a film, once for all language versions; what they print is in `awards`."""

    __tablename__ = "film_awards"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    festival_id: ColumnClause[int | None] = column(ForeignKey("festivals.id"))
    year: ColumnClause[int | None]
    kind: ColumnClause[str | None]
    __table_args__ = (
        CheckConstraint("kind IN ('WIN', 'NOMINATION', 'SELECTION', 'MENTION')", name="kind"),
        Index("ix_film_awards_festival_id_film_id", "festival_id", "film_id", "position"),
        {"sqlite_with_rowid": False},
    )


class FilmAwardRecipient(Base):
    """Who received an award of a film: the person of the credit at a position among those of the film."""

    __tablename__ = "film_award_recipients"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    award: ColumnClause[int] = column(primary_key=True)
    credit: ColumnClause[int] = column(primary_key=True)
    __table_args__ = (
        Index("ix_film_award_recipients_film_id_credit", "film_id", "credit"),
        {"sqlite_with_rowid": False},
    )


class Award(Base):
    """How a language version prints an award of its film; `award` is the position of that in `film_awards`."""

    __tablename__ = "awards"
    film_text_id: ColumnClause[int] = _part_of("film_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    award: ColumnClause[int]
    label: ColumnClause[str]
    name: ColumnClause[str | None]
    festival_label: ColumnClause[str | None]
    __table_args__ = ({"sqlite_with_rowid": False},)


class AwardListing(Base):
    """An award as lists show it: one of a film, or one that only documents about a person tell of.

    `chronology` is the film's, null where no film of the catalogue is named. `position` is the place among the film's
    awards, those that its own documents tell of first; of awards without a film the place among these, newest first.
    `person_id` and `person_award` are whose documents tell of it, and where among the person's awards.
    """

    __tablename__ = "award_listings"
    id: ColumnClause[int] = _id()
    film_id: ColumnClause[int | None] = column(ForeignKey("films.id", ondelete="CASCADE"))
    chronology: ColumnClause[int | None] = column(type_=BigInteger())
    position: ColumnClause[int]
    festival_id: ColumnClause[int | None] = column(ForeignKey("festivals.id"))
    year: ColumnClause[int | None]
    kind: ColumnClause[str | None]
    person_id: ColumnClause[int | None] = column(ForeignKey("people.id", ondelete="CASCADE"))
    person_award: ColumnClause[int | None]
    __table_args__ = (
        CheckConstraint("kind IN ('WIN', 'NOMINATION', 'SELECTION', 'MENTION')", name="kind"),
        Index("ix_award_listings_chronology_position", "chronology", "position"),
        Index("ix_award_listings_film_id_position", "film_id", "position"),
        Index("ix_award_listings_festival_id_chronology", "festival_id", "chronology", "position", "film_id"),
        Index("ix_award_listings_person_id", "person_id", "person_award"),
    )


class AwardRecipient(Base):
    """Who received an award: whom the film's documents name, by the place of the credit, or whose own do."""

    __tablename__ = "award_recipients"
    award_id: ColumnClause[int] = _part_of("award_listings.id", primary_key=True)
    person_id: ColumnClause[int] = _part_of("people.id", primary_key=True)
    credit: ColumnClause[int | None]
    __table_args__ = (
        Index("ix_award_recipients_person_id", "person_id", "award_id"),
        {"sqlite_with_rowid": False},
    )


class Keyword(Base):
    """A word that a site sorts its pages by, such as a tag."""

    __tablename__ = "keywords"
    film_text_id: ColumnClause[int] = _part_of("film_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    label: ColumnClause[str]
    label_folded: ColumnClause[str]
    __table_args__ = (
        Index("ix_keywords_label_folded_film_text_id", "label_folded", "film_text_id"),
        {"sqlite_with_rowid": False},
    )


class FilmingLocation(Base):
    """Where a film was shot, as a version prints it."""

    __tablename__ = "filming_locations"
    film_text_id: ColumnClause[int] = _part_of("film_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    label: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class NarrativeLocation(Base):
    """Where a film plays, as a version prints it."""

    __tablename__ = "narrative_locations"
    film_text_id: ColumnClause[int] = _part_of("film_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    label: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class AdaptedWork(Base):
    """A work that a film is made from, as a version prints it."""

    __tablename__ = "based_on"
    film_text_id: ColumnClause[int] = _part_of("film_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    label: ColumnClause[str]
    title: ColumnClause[str | None]
    author: ColumnClause[str | None]
    year: ColumnClause[int | None]
    kind: ColumnClause[str | None]
    __table_args__ = ({"sqlite_with_rowid": False},)


class Screening(Base):
    """A screening as a version announces it: `date` ISO 8601, `time` as `14:30` where it is shown."""

    __tablename__ = "screenings"
    film_text_id: ColumnClause[int] = _part_of("film_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    label: ColumnClause[str]
    date: ColumnClause[str | None]
    time: ColumnClause[str | None]
    venue: ColumnClause[str | None]
    url: ColumnClause[str | None]
    __table_args__ = ({"sqlite_with_rowid": False},)


class FilmSum(Base):
    """A sum of money, once for each `field`: `production_budget`, `box_office`. `amount` counts whole units of
    `currency`, an ISO 4217 code, where it is known.
    """

    __tablename__ = "film_sums"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    field: ColumnClause[str]
    amount: ColumnClause[int | None] = column(type_=BigInteger())
    currency: ColumnClause[str | None]
    label: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class FilmTitle(Base):
    """A title of a film that is none of its versions; `language` is null where it is not known."""

    __tablename__ = "film_titles"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    title: ColumnClause[str]
    language: ColumnClause[str | None]
    __table_args__ = ({"sqlite_with_rowid": False},)


class MovedSlug(Base):
    """An earlier slug of a film, under which it is still found; never the present slug of any film."""

    __tablename__ = "moved_slugs"
    slug: ColumnClause[str] = column(primary_key=True)
    film_id: ColumnClause[int] = _part_of("films.id", index=True)


# People and credits


class Person(Base):
    """A person, group or organisation; `identity` is the compared form of the name that tells it from all others,
    `wanted_slug` what the slug would be if nobody else wanted the same."""

    __tablename__ = "people"
    id: ColumnClause[int] = _id()
    slug: ColumnClause[str] = column(unique=True)
    identity: ColumnClause[str] = column(unique=True)
    wanted_slug: ColumnClause[str]
    name: ColumnClause[str]
    name_folded: ColumnClause[str]
    kind: ColumnClause[str]
    __table_args__ = (
        CheckConstraint("kind IN ('PERSON', 'GROUP', 'ORGANISATION')", name="kind"),
        Index("ix_people_name_folded_slug", "name_folded", "slug"),
    )


class MovedPersonSlug(Base):
    """An earlier slug of a person, or of one who turned out to be this person; never the present slug of anybody."""

    __tablename__ = "moved_person_slugs"
    slug: ColumnClause[str] = column(primary_key=True)
    person_id: ColumnClause[int] = _part_of("people.id", index=True)


class PersonName(Base):
    """Another spelling of a person's name: printed in a document or listed in people.yaml."""

    __tablename__ = "person_names"
    person_id: ColumnClause[int] = _part_of("people.id", primary_key=True)
    name: ColumnClause[str] = column(primary_key=True)
    name_folded: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class PersonIdentifier(Base):
    """What a person is called elsewhere, by credits or people.yaml; as film_identifiers."""

    __tablename__ = "person_identifiers"
    person_id: ColumnClause[int] = _part_of("people.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    scheme: ColumnClause[str]
    value: ColumnClause[str]
    url: ColumnClause[str | None]
    label: ColumnClause[str]
    __table_args__ = (
        Index("ix_person_identifiers_value_scheme_person_id", "value", "scheme", "person_id"),
        {"sqlite_with_rowid": False},
    )


class CreditedIdentifier(Base):
    """What the credits of a film say that a person, by identity, is called elsewhere: of which seeding makes
    person_identifiers.
    """

    __tablename__ = "film_credited_identifiers"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    person: ColumnClause[str] = column(index=True)
    scheme: ColumnClause[str]
    value: ColumnClause[str]
    url: ColumnClause[str | None]
    label: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


# What documents about people say


class PersonPage(Base):
    """A person whom documents are about: the facts that no language changes. `record` is what seeding has to know of
    all such people again: names, identifiers and values of own fields, as JSON.
    """

    __tablename__ = "person_pages"
    person_id: ColumnClause[int] = _part_of("people.id", primary_key=True)
    born_date: ColumnClause[str | None]
    died_date: ColumnClause[str | None]
    content_hash: ColumnClause[str]
    record: ColumnClause[str]


class PersonText(Base):
    """What is said of a person in one language; `position` and `fields` as in film_texts."""

    __tablename__ = "person_texts"
    id: ColumnClause[int] = _id()
    person_id: ColumnClause[int] = _part_of("people.id")
    language: ColumnClause[str]
    position: ColumnClause[int]
    name: ColumnClause[str]
    description: ColumnClause[str | None]
    born_place: ColumnClause[str | None]
    born_label: ColumnClause[str | None]
    died_place: ColumnClause[str | None]
    died_label: ColumnClause[str | None]
    fields: ColumnClause[str] = column(server_default="{}")
    __table_args__ = (UniqueConstraint("person_id", "language"), UniqueConstraint("person_id", "position"))


class PersonBody(Base):
    """The long texts about people, apart from person_texts."""

    __tablename__ = "person_bodies"
    person_text_id: ColumnClause[int] = _part_of("person_texts.id", primary_key=True)
    markdown: ColumnClause[str]
    html: ColumnClause[str]
    text: ColumnClause[str]


class PersonMedium(Base):
    """A picture of a person that a document names; `path` and `url` as in media."""

    __tablename__ = "person_media"
    person_text_id: ColumnClause[int] = _part_of("person_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    field: ColumnClause[str]
    kind: ColumnClause[str]
    label: ColumnClause[str]
    path: ColumnClause[str | None]
    url: ColumnClause[str | None]
    site: ColumnClause[str | None]
    called: ColumnClause[str | None]
    alt: ColumnClause[str | None]
    copyright: ColumnClause[str | None]
    __table_args__ = (
        CheckConstraint("path IS NULL OR url IS NULL", name="place"),
        {"sqlite_with_rowid": False},
    )


class PersonAward(Base):
    """How a document about a person prints an award; `award` is its place among those of the person."""

    __tablename__ = "person_awards"
    person_text_id: ColumnClause[int] = _part_of("person_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    award: ColumnClause[int]
    label: ColumnClause[str]
    name: ColumnClause[str | None]
    festival_label: ColumnClause[str | None]
    __table_args__ = ({"sqlite_with_rowid": False},)


class PersonLink(Base):
    __tablename__ = "person_links"
    person_text_id: ColumnClause[int] = _part_of("person_texts.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    name: ColumnClause[str]
    url: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


class PersonDocument(Base):
    """A document about a person, as `documents` keeps those of films; `key` groups the language versions of one."""

    __tablename__ = "person_documents"
    id: ColumnClause[int] = _id()
    path: ColumnClause[str] = column(unique=True)
    root: ColumnClause[str]
    key: ColumnClause[str]
    person_id: ColumnClause[int] = _part_of("people.id", index=True)
    language: ColumnClause[str]
    content_hash: ColumnClause[str]
    front_matter: ColumnClause[str]
    source: ColumnClause[str]
    findings: ColumnClause[str | None]


# Credits


class Credit(Base):
    """A person in a role in a film, once, however many documents and fields say so.

    `position` is the place among the film's credits: cast first, then crew. `is_crew` (the role's department is not
    CAST) and `chronology` (the film's) are copies that let the covering indexes answer alone.
    """

    __tablename__ = "credits"
    id: ColumnClause[int] = _id()
    film_id: ColumnClause[int] = _part_of("films.id")
    person_id: ColumnClause[int] = column(ForeignKey("people.id"))
    role_id: ColumnClause[int] = column(ForeignKey("roles.id"))
    position: ColumnClause[int]
    is_crew: ColumnClause[bool]
    chronology: ColumnClause[int] = column(type_=BigInteger())
    __table_args__ = (
        UniqueConstraint("film_id", "position"),
        UniqueConstraint("film_id", "person_id", "role_id"),
        Index("ix_credits_film", "film_id", "position", "is_crew", "person_id", "role_id", "chronology"),
        Index("ix_credits_person", "person_id", "chronology", "position", "film_id", "role_id", "is_crew"),
        Index("ix_credits_role", "role_id", "chronology", "position", "film_id", "person_id", "is_crew"),
    )


class CreditMention(Base):
    """Where a document says a credit, and in which words. `position` follows the order of languages, then of lines.

    `role_label` is null where only `director` or `cast` names the role; `printed_name` is how the person is credited;
    `name` how this document spells the person's name, where that is something else ("Emil Christov", credited as "… ,
    B.A.C.").
    """

    __tablename__ = "credit_mentions"
    credit_id: ColumnClause[int] = _part_of("credits.id", primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    document_id: ColumnClause[int] = _part_of("documents.id", index=True)
    language: ColumnClause[str]
    line: ColumnClause[int]
    role_label: ColumnClause[str | None]
    printed_name: ColumnClause[str]
    name: ColumnClause[str | None]
    character: ColumnClause[str | None]
    note: ColumnClause[str | None]
    __table_args__ = ({"sqlite_with_rowid": False},)


# Own fields


class OwnField(Base):
    """A field that fields.yaml declares: `definition` is its declaration as JSON (`graph.own_fields`)."""

    __tablename__ = "own_fields"
    position: ColumnClause[int] = column(primary_key=True)
    definition: ColumnClause[str]


class _OwnValue:
    """A value of an own field, which is stored under its name and type (`admissions:integer`); lists have several, in
    their order.

    `text` is what is served: JSON for numbers and booleans. `key` is what filters look a text, a date or the term of a
    vocabulary up by, `number` the same for numbers and booleans. Of Markdown, `text` is the plain text.
    """

    field: ColumnClause[str] = column(primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    text: ColumnClause[str]
    text_folded: ColumnClause[str]
    key: ColumnClause[str | None]
    number: ColumnClause[float | None]
    markdown: ColumnClause[str | None]
    html: ColumnClause[str | None]


def _look_ups(table: str, owner: str) -> tuple[Index, Index]:
    """The indexes that find the owners of values; each has only the rows that it is for."""
    return tuple(  # type: ignore[return-value]
        Index(f"ix_{table}_{column}", "field", column, owner, sqlite_where=there, postgresql_where=there)
        for column in ("key", "number")
        for there in (text(f"{column} IS NOT NULL"),)
    )


class FilmOwnValue(_OwnValue, Base):
    """A value that is a fact of a film."""

    __tablename__ = "film_own_values"
    film_id: ColumnClause[int] = column(ForeignKey("films.id", ondelete="CASCADE"), primary_key=True)
    __table_args__ = (*_look_ups("film_own_values", "film_id"), {"sqlite_with_rowid": False})


class FilmOwnListing(Base):
    """A value of an own field with `filter` or `order`, as each language serves it, with what the films of a list are
    ordered by: indexes then have the films with one value in the usual order and in that of slugs, all in the order of
    their values, and all in the usual order with their values. A film without a value has a row with neither `key` nor
    `number`, but where the field is a list.
    """

    __tablename__ = "film_own_listings"
    film_id: ColumnClause[int] = _part_of("films.id", primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    field: ColumnClause[str] = column(primary_key=True)
    position: ColumnClause[int] = column(primary_key=True)
    key: ColumnClause[str | None]
    number: ColumnClause[float | None]
    release_year: ColumnClause[int | None]
    title_folded: ColumnClause[str]
    slug: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


for _column in (FilmOwnListing.key, FilmOwnListing.number):
    Index(
        f"ix_film_own_listings_{_column.key}",
        FilmOwnListing.language_id,
        FilmOwnListing.field,
        _column,
        FilmOwnListing.release_year.desc(),
        FilmOwnListing.title_folded,
        FilmOwnListing.slug,
        FilmOwnListing.film_id,
        sqlite_where=_column.is_not(None),
        postgresql_where=_column.is_not(None),
    )
    Index(
        f"ix_film_own_listings_{_column.key}_slug",
        FilmOwnListing.language_id,
        FilmOwnListing.field,
        _column,
        FilmOwnListing.slug,
        FilmOwnListing.film_id,
        sqlite_where=and_(_column.is_not(None), FilmOwnListing.position == text("0")),
        postgresql_where=and_(_column.is_not(None), FilmOwnListing.position == text("0")),
    )


Index(
    "ix_film_own_listings_newest",
    FilmOwnListing.language_id,
    FilmOwnListing.field,
    FilmOwnListing.release_year.desc(),
    FilmOwnListing.title_folded,
    FilmOwnListing.slug,
    FilmOwnListing.number,
    FilmOwnListing.key,
    FilmOwnListing.film_id,
)


_missing = and_(FilmOwnListing.key.is_(None), FilmOwnListing.number.is_(None))
Index(
    "ix_film_own_listings_missing",
    FilmOwnListing.language_id,
    FilmOwnListing.field,
    FilmOwnListing.release_year.desc(),
    FilmOwnListing.title_folded,
    FilmOwnListing.slug,
    FilmOwnListing.film_id,
    FilmOwnListing.key,
    FilmOwnListing.number,
    sqlite_where=_missing,
    postgresql_where=_missing,
)


class OwnValue(_OwnValue, Base):
    """A value that a language version has for itself."""

    __tablename__ = "own_values"
    film_text_id: ColumnClause[int] = column(ForeignKey("film_texts.id", ondelete="CASCADE"), primary_key=True)
    __table_args__ = _look_ups("own_values", "film_text_id")


class PersonOwnValue(_OwnValue, Base):
    """A value of a person, which people.yaml states."""

    __tablename__ = "person_own_values"
    person_id: ColumnClause[int] = column(ForeignKey("people.id", ondelete="CASCADE"), primary_key=True)
    __table_args__ = (*_look_ups("person_own_values", "person_id"), {"sqlite_with_rowid": False})


class OwnReference(Base):
    """What an own field of a film or a person (`film_id` or `person_id`) refers to: another film, or another person."""

    __tablename__ = "own_references"
    id: ColumnClause[int] = _id()
    film_id: ColumnClause[int | None] = column(ForeignKey("films.id", ondelete="CASCADE"))
    person_id: ColumnClause[int | None] = column(ForeignKey("people.id", ondelete="CASCADE"))
    field: ColumnClause[str]
    position: ColumnClause[int]
    other_film_id: ColumnClause[int | None] = column(ForeignKey("films.id", ondelete="CASCADE"))
    other_person_id: ColumnClause[int | None] = column(ForeignKey("people.id", ondelete="CASCADE"))
    __table_args__ = (
        CheckConstraint("(film_id IS NULL) <> (person_id IS NULL)", name="owner"),
        CheckConstraint("(other_film_id IS NULL) <> (other_person_id IS NULL)", name="other"),
        Index("ix_own_references_film", "film_id", "field", "position"),
        Index("ix_own_references_person", "person_id", "field", "position"),
        Index("ix_own_references_other_film", "other_film_id", "field"),
        Index("ix_own_references_other_person", "other_person_id", "field"),
    )


class OwnTerm(Base):
    """A term of the vocabulary of an own field. `id` is its field and its key with a colon between."""

    __tablename__ = "own_terms"
    id: ColumnClause[str] = column(primary_key=True)
    field: ColumnClause[str]
    key: ColumnClause[str]
    position: ColumnClause[int]


class OwnTermName(Base):
    __tablename__ = "own_term_names"
    term_id: ColumnClause[str] = column(ForeignKey("own_terms.id", ondelete="CASCADE"), primary_key=True)
    language_id: ColumnClause[int] = _part_of("languages.id", primary_key=True)
    name: ColumnClause[str]
    name_folded: ColumnClause[str]
    __table_args__ = ({"sqlite_with_rowid": False},)


# Documents and revisions


class Document(Base):
    """A file as it was last seeded: `front_matter` is all of it as JSON, also what no field of the schema takes up.

    `path` lies below `root`, the folder that was seeded. `content_hash` covers the file and whatever else its reading
    depends on (program, vocabulary, people.yaml, languages): while it holds, nothing is read again. `source` is the
    front matter's text, from which a film is merged again when only another of its documents can be read; `findings`
    are what reading it reported, as JSON.
    """

    __tablename__ = "documents"
    id: ColumnClause[int] = _id()
    path: ColumnClause[str] = column(unique=True)
    root: ColumnClause[str]
    film_id: ColumnClause[int] = _part_of("films.id", index=True)
    language: ColumnClause[str]
    content_hash: ColumnClause[str]
    front_matter: ColumnClause[str]
    source: ColumnClause[str]
    findings: ColumnClause[str | None]


class Revision(Base):
    """One seeding that changed the catalogue. `revision` is a hash of the whole content: equal catalogues agree on
    it. `shared_hash` is one of what all pages share: languages, vocabularies, files, references.
    """

    __tablename__ = "revisions"
    id: ColumnClause[int] = _id()
    revision: ColumnClause[str]
    shared_hash: ColumnClause[str | None]
    seeded_at: ColumnClause[datetime]
    films: ColumnClause[int]
    people: ColumnClause[int]
    credits: ColumnClause[int]
    documents: ColumnClause[int]


class PageState(Base):
    """What the page of a film or a person says, as a hash, from one revision (`since_id`) until another (`until_id`,
    null while it says so). Of revisions that are not in `revisions` any more, only what is still said is kept.

    `changed_at` is the time of the seeding that changed it. `type` is FILM or PERSON.
    """

    __tablename__ = "page_states"
    type: ColumnClause[str] = column(primary_key=True)
    slug: ColumnClause[str] = column(primary_key=True)
    since_id: ColumnClause[int] = column(primary_key=True)
    until_id: ColumnClause[int | None]
    content_hash: ColumnClause[str]
    changed_at: ColumnClause[datetime]
    __table_args__ = (
        CheckConstraint("type IN ('FILM', 'PERSON')", name="type"),
        Index("ix_page_states_until_id_type_since_id_slug", "until_id", "type", "since_id", "slug"),
        {"sqlite_with_rowid": False},
    )


# Search


class SearchEntry(Base):
    """A text that search looks into: a film's or a person's, or a role's, which stands for everyone with that role.

    `rank` orders the fields; `label` is the text where no column of another table has it: an alias. The
    tokens lie beside it in `search_tokens`, under the same id: an FTS5 table on SQLite,
    a tsvector with a GIN index on PostgreSQL (see the migration); graph.text.tokens makes them on writing and on
    asking.
    """

    __tablename__ = "search_entries"
    id: ColumnClause[int] = _id()
    film_id: ColumnClause[int | None] = column(ForeignKey("films.id", ondelete="CASCADE"), index=True)
    person_id: ColumnClause[int | None] = column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    role_id: ColumnClause[int | None] = column(ForeignKey("roles.id", ondelete="CASCADE"), index=True)
    language: ColumnClause[str | None]
    field: ColumnClause[str]
    rank: ColumnClause[int]
    label: ColumnClause[str | None]
    __table_args__ = (
        CheckConstraint("field IN ('TITLE', 'ALIAS', 'NAME', 'ROLE', 'DESCRIPTION', 'BODY')", name="field"),
        CheckConstraint(
            "(film_id IS NOT NULL AND person_id IS NULL AND role_id IS NULL)"
            " OR (film_id IS NULL AND person_id IS NOT NULL AND role_id IS NULL)"
            " OR (film_id IS NULL AND person_id IS NULL AND role_id IS NOT NULL)",
            name="subject",
        ),
    )
