"""What the pages of films and people say, as statements: the rows of each part, in order."""

from typing import Any, NamedTuple

from sqlalchemy import Select, func, select

from graph.declared import aliased
from graph.models import (
    Award,
    AwardListing,
    AwardRecipient,
    Credit,
    CreditMention,
    Film,
    FilmAward,
    FilmCountry,
    FilmGenre,
    FilmLanguage,
    FilmListing,
    FilmOwnValue,
    FilmText,
    Language,
    MediaFile,
    Medium,
    OwnReference,
    OwnTerm,
    Person,
    PersonAward,
    PersonIdentifier,
    PersonMedium,
    PersonName,
    PersonOwnValue,
    PersonPage,
    PersonText,
)
from seed.load.page_languages import PageLanguages


class Part(NamedTuple):
    """Rows of what pages say, in order: the id of the film or person, then values. Where they are told by `names` of
    vocabularies, the last values are the keys of terms, one of each. `of_awards` are those whose last values are a
    language and what is printed in it. `of` is the table without which there are no rows, if not that of the owner.
    """

    statement: Any
    owner: Any
    names: tuple[str, ...] = ()
    of_awards: bool = False
    of: Any = None

    @property
    def table(self) -> Any:
        return self.owner.table if self.of is None else self.of.__table__


def of_films(languages: PageLanguages) -> tuple[Part, ...]:
    country, genre, award, language, value = FilmCountry, FilmGenre, FilmAward, FilmLanguage, FilmOwnValue
    return (
        Part(select(Film.id, Film.slug, Film.content_hash, Film.category_id), Film.id, ("categories",)),
        Part(
            select(Credit.film_id, Person.slug, Person.name, Person.kind, Credit.role_id)
            .join(Person, Person.id == Credit.person_id)
            .order_by(Credit.film_id, Credit.position),
            Credit.film_id,
            ("roles",),
        ),
        Part(_in_order(country.film_id, country.position, country.country_id), country.film_id, ("countries",)),
        Part(_in_order(genre.film_id, genre.position, genre.genre_id), genre.film_id, ("genres",)),
        Part(_in_order(award.film_id, award.position, award.festival_id), award.film_id, ("festivals",)),
        *_told(languages, AwardListing.film_id),
        Part(_in_order(language.film_id, language.position, language.tag), language.film_id, ("languages",)),
        Part(_own_terms(value, value.film_id), value.film_id, ("own terms",)),
        Part(_files(FilmText.film_id, FilmText, Medium, Medium.film_text_id), FilmText.film_id, of=MediaFile),
        *_references(languages, OwnReference.film_id, OwnReference.other_film_id),
    )


def of_people(languages: PageLanguages) -> tuple[Part, ...]:
    names, known, value, text, mention = PersonName, PersonIdentifier, PersonOwnValue, PersonText, CreditMention
    of_person = Credit.person_id
    return (
        Part(select(Person.id, Person.slug, Person.name, Person.kind), Person.id),
        Part(_in_order(names.person_id, names.name), names.person_id),
        Part(_in_order(known.person_id, known.position, known.scheme, known.value, known.label), known.person_id),
        Part(select(PersonPage.person_id, PersonPage.content_hash), PersonPage.person_id),
        Part(_in_order(value.person_id, value.field, value.position, value.text, value.html), value.person_id),
        Part(_own_terms(value, value.person_id), value.person_id, ("own terms",)),
        Part(_served(text), text.person_id),
        Part(_files(text.person_id, text, PersonMedium, PersonMedium.person_text_id), text.person_id, of=MediaFile),
        *_references(languages, OwnReference.person_id, OwnReference.other_person_id),
        Part(
            select(
                of_person,
                mention.language,
                mention.role_label,
                mention.printed_name,
                mention.name,
                mention.character,
                mention.note,
                Credit.role_id,
                Credit.film_id,
            )
            .join(mention, mention.credit_id == Credit.id)
            .order_by(of_person, Credit.chronology, Credit.position, mention.position),
            of_person,
            ("roles", "listings"),
        ),
        *_received(),
        *_told(languages, AwardListing.person_id),
    )


def _in_order(owner: Any, *columns: Any) -> Select[Any]:
    return select(owner, *columns).order_by(owner, *columns)


def _own_terms(values: Any, owner: Any) -> Select[Any]:
    """The terms of values that are terms of a vocabulary: a value's field is stored with its type."""
    of_field = values.field == OwnTerm.field.concat(":vocabulary")
    return (
        select(owner, values.field, values.position, OwnTerm.id)
        .join(OwnTerm, (OwnTerm.key == values.key) & of_field)
        .order_by(owner, values.field, values.position)
    )


def _served(text: Any) -> Select[Any]:
    """The languages of documents about people in which films are told, too: others are not served."""
    return (
        select(text.person_id, text.language)
        .join(Language, Language.tag == text.language)
        .order_by(text.person_id, text.language)
    )


def _files(owner: Any, text: Any, media: Any, of_text: Any) -> Select[Any]:
    """What the files are that media name."""
    file = MediaFile
    path = func.coalesce(media.path, func.substr(media.url, 2))
    facts = (file.path, file.bytes, file.mime_type, file.width, file.height, file.duration_seconds, file.placeholder)
    return (
        select(owner, text.language, media.field, media.position, *facts)
        .join(media, of_text == text.id)
        .join(file, file.path == path)
        .order_by(owner, text.language, media.field, media.position)
    )


def listed(listing: Any) -> tuple[Any, ...]:
    """A film as lists show it."""
    return listing.text_language, listing.title, listing.slug, listing.release_year, listing.category_id


def _references(languages: PageLanguages, mine: Any, back: Any) -> tuple[Part, Part]:
    """What own fields refer to, and from where they do."""
    reference, listing, person = OwnReference, aliased(FilmListing), aliased(Person)
    tag = languages.tag(listing)

    def of(owner: Any, film: Any, somebody: Any) -> Any:
        return (
            select(owner, reference.field, person.slug, person.name, tag, *listed(listing))
            .select_from(reference)
            .outerjoin(listing, (listing.film_id == film) & languages.is_said(listing))
            .outerjoin(person, person.id == somebody)
            .order_by(owner, reference.field, reference.position, listing.slug, person.slug, tag)
        )

    to = of(mine, reference.other_film_id, reference.other_person_id)
    return Part(to, mine), Part(of(back, reference.film_id, reference.person_id), back)


def _received() -> tuple[Part, Part]:
    """The awards that a person received, as documents of films print them."""
    received, listing, text = AwardRecipient, AwardListing, FilmText
    of_film = listing.person_id.is_(None)
    in_order = received.person_id, listing.chronology, listing.position
    facts = (
        select(received.person_id, listing.year, listing.kind, listing.festival_id)
        .join(listing, listing.id == received.award_id)
        .where(of_film)
        .order_by(*in_order)
    )
    printed = (
        select(received.person_id, received.award_id, Language.tag, Award.label, Award.name)
        .join(listing, listing.id == received.award_id)
        .join(text, text.film_id == listing.film_id)
        .join(Award, (Award.film_text_id == text.id) & (Award.award == listing.position))
        .outerjoin(Language, Language.tag == text.language)
        .where(of_film)
        .order_by(*in_order, text.position)
    )
    return Part(facts, received.person_id, ("festivals",)), Part(printed, received.person_id, of_awards=True)


def _told(languages: PageLanguages, owner: Any) -> tuple[Part, Part]:
    """The awards of a film, or a person, that only documents about a person tell of, as these print them."""
    listing, text, printed, film = AwardListing, PersonText, PersonAward, aliased(FilmListing)
    in_order = owner, listing.position, Person.slug, listing.person_award
    tag = languages.tag(film)
    facts = (
        select(
            owner, listing.year, listing.kind, Person.slug, Person.name, tag, *listed(film)[:-1], listing.festival_id
        )
        .join(Person, Person.id == listing.person_id)
        .outerjoin(film, (film.film_id == listing.film_id) & languages.is_said(film))
        .order_by(*in_order, tag)
    )
    words = (
        select(owner, Person.slug, listing.person_award, Language.tag, printed.label, printed.name)
        .join(Person, Person.id == listing.person_id)
        .join(text, text.person_id == listing.person_id)
        .join(printed, (printed.person_text_id == text.id) & (printed.award == listing.person_award))
        .outerjoin(Language, Language.tag == text.language)
        .order_by(*in_order, text.position)
    )
    return Part(facts, owner, ("festivals",)), Part(words, owner, of_awards=True)
