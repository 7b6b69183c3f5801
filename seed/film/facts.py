"""The facts that documents state, each declared once.

A declaration names a field of the front matter and the names that it also goes by, gives its reader, and says which
fields of the records it fills (`seed.film.record`; they are called as the tables' columns are). Everything between
goes by these declarations: which key of a document means which fact, what language versions contradict each other in,
the content hash, the rows, what search looks into, and how `--dry-run` words a difference. docs/adding-a-field.md adds
two facts, step by step.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Generic, TypeVar

from graph.text import fold
from seed.fields.adaptations import NAMES as ADAPTED
from seed.fields.adaptations import read_adaptations, states_part
from seed.fields.awards import names_awards
from seed.fields.certificates import agree as certificates_agree
from seed.fields.certificates import read_certificates, states_certificate
from seed.fields.certificates import together as all_certificates
from seed.fields.countries import read_countries
from seed.fields.dates import (
    PREMIERE,
    may_be_one,
    most_precise,
    read_premiere,
    read_release_date,
    states_premiere,
)
from seed.fields.duration import read_duration
from seed.fields.identifiers import NAMES as IDENTIFIERS
from seed.fields.identifiers import agree as identifiers_agree
from seed.fields.identifiers import read_identifiers, states_identifier
from seed.fields.identifiers import together as all_identifiers
from seed.fields.languages import SPOKEN, SUBTITLE, Language, names_languages, read_subtitles
from seed.fields.links import names_links, names_site, read_links, read_site
from seed.fields.media import Media, names_files, names_video, read_image, read_images, read_video
from seed.fields.money import Money, read_money
from seed.fields.places import names_places, read_places
from seed.fields.reader import Read
from seed.fields.screenings import NAMES as SCREENINGS
from seed.fields.screenings import names_screenings, read_screenings
from seed.fields.slugs import read_aliases, read_slug
from seed.fields.specs import Spec, names_specs, read_dialogue, read_specs_of, read_technical_specs
from seed.fields.text import read_original_title, read_stated_text, read_text, read_type
from seed.fields.titles import ALTERNATIVE, read_titles, states_title
from seed.fields.year import read_year
from seed.film.awards import award_texts
from seed.film.record import Film, FilmingLocation, Keyword, Medium, NarrativeLocation, Sum, Version
from seed.parse.nodes import Node
from seed.phrases import Phrase, phrase

Value = TypeVar("Value")


ALIKE = phrase("let both versions state the same")


@dataclass(frozen=True, slots=True)
class Difference:
    """How `--dry-run` words that a film's fact changes: `label`, and `shown` of the record's field before and after."""

    label: str
    field: str
    shown: Callable[[Any], object] = lambda value: value


@dataclass(frozen=True, slots=True)
class Fact(Generic[Value]):
    """One fact. Its value is what the reader makes of the document's node; None and () state nothing.

    Where several facts fill one field of a record, their values are tuples, which follow each other.
    """

    name: str
    """The field of the front matter."""
    read: Callable[[Node, str], Read[Value | None]] | None = None
    """(node, language of the document) → value and findings; None where `read_document` reads the field itself."""
    synonyms: str = ""
    """What documents also call the field, separated by blanks; upper case, hyphens and underscores make no difference.
    """
    film: Mapping[str, Callable[[Value], object]] = field(default_factory=dict)
    """Fields of `Film`, each from the value. The first language version that states the fact decides."""
    version: Mapping[str, Callable[[Value], object]] = field(default_factory=dict)
    """Fields of `Version`, each from the value."""
    printed: str = ""
    """The field of `Version` that keeps the text just as the document has it."""
    compared: Callable[[Value], object] = lambda value: value
    """What of the value has to be the same in all language versions, if it is a fact of the film."""
    agrees: Callable[[Value, Value], bool] | None = None
    """Whether two versions' values contradict each other less than `compared` would say: one may be more precise."""
    together: Callable[[Sequence[Value]], Value] = lambda values: values[0]
    """The film's value, of those of the versions that state the fact, where not simply the first decides."""
    claims: Callable[[str, Node], bool] | None = None
    """Whether a field that is called otherwise states the fact too, by its name and what it holds. The node of such a
    fact is a map from the names of all its fields in the document to what they hold."""
    differing: Callable[[Value, Value], tuple[str, str]] | None = None
    """What of the values of two versions that contradict each other is told, where it is not all that they print."""
    remedy: Phrase = ALIKE
    """What mends a contradiction."""
    difference: Difference | None = None
    """Where it is not worded by the fact's name and its first field. Texts of versions are worded by their fields."""
    fits: Callable[[Node], bool] | None = None
    """Whether what stands under a name means the fact, where the names mean other things as well."""
    yields: bool = False
    """Whether an own field may take over names of the fact just by being declared, as roles do: many collections have
    own fields of such names."""
    searched: str = ""
    """The `SearchField` under which search finds the text that is the value."""

    def agree(self, one: Value, other: Value) -> bool:
        """Whether two language versions may both be right."""
        return self.agrees(one, other) if self.agrees else self.compared(one) == self.compared(other)

    @property
    def told(self) -> Difference:
        """How `--dry-run` words that the fact changes, if it is one of the film."""
        return self.difference or Difference(self.name.replace("_", " "), next(iter(self.film)))


def states(value: object) -> bool:
    """Whether a value states anything."""
    return value is not None and value != ()


def filled(of_values: Iterable[tuple[Mapping[str, Callable[[Any], Any]], Any]]) -> dict[str, Any]:
    """The fields of a record: pairs of (fields of a fact, its value) → value by field."""
    fields: dict[str, Any] = {}
    for of_fact, value in of_values:
        if of_fact and states(value):
            for name, part in of_fact.items():
                fields[name] = fields[name] + part(value) if name in fields else part(value)
    return fields


def _text(
    name: str,
    synonyms: str = "",
    searched: str = "",
    read: Callable[[Node, str], Read[str | None]] = read_stated_text,
) -> Fact[str]:
    """A text that each language version has for itself."""
    return Fact(name, read, synonyms, version={name: lambda text: text}, searched=searched)


def _tags(use: str, languages: Iterable[Language]) -> str | None:
    """The languages of a use as `--dry-run` words them."""
    return " ".join(each.tag or each.label for each in languages if each.use == use) or None


def _medium(
    name: str,
    read: Callable[[Node, str], Read[Media | None]],
    synonyms: str = "",
    fits: Callable[[Node], bool] | None = None,
) -> Fact[Media]:
    """A picture or film that a language version names. Its path stays one from the document's folder."""
    return Fact(name, read, synonyms, version={"media": lambda medium: (medium_of(name, medium),)}, fits=fits)


def medium_of(field: str, medium: Media, position: int = 0) -> Medium:
    """The record of a medium that stands in a field, at a position among others."""
    kind, of = medium.kind.value, medium
    return Medium(field, kind, of.label, of.path, of.url, position, of.site, of.called, of.alt, of.copyright)


def _stills(media: tuple[Media, ...]) -> tuple[Medium, ...]:
    return tuple(medium_of("stills", medium, position) for position, medium in enumerate(media))


def _agree_on_money(one: Money, other: Money) -> bool:
    """Whether two sums may be one, of which a text says no currency."""
    return one.amount == other.amount and (one.currency == other.currency or not (one.currency and other.currency))


def _sum(name: str, synonyms: str) -> Fact[Money]:
    """A sum of money, which is the film's."""
    return Fact(
        name,
        read_money,
        synonyms,
        film={"sums": lambda money: (Sum(name, *money),)},
        compared=lambda money: (money.amount, money.currency),
        agrees=_agree_on_money,
        yields=True,
        difference=Difference(
            name.replace("_", " "), "sums", lambda sums: next((each.label for each in sums if each.field == name), None)
        ),
    )


def _spec(name: str, key: str, synonyms: str) -> Fact[tuple[Spec, ...]]:
    """Technical specifications of one key, where the field holds such."""
    return Fact(
        name,
        partial(read_specs_of, key),
        synonyms,
        version={"technical_specs": lambda specs: specs},
        fits=partial(names_specs, key),
        yields=True,
    )


def _is_own_site(node: Node) -> bool:
    """Whether a node is the address of a site, and not of a page that identifies the film."""
    return names_site(node) and not states_identifier("website", node)


def identifiers_fact(read: Any, claims: Any) -> Fact[Any]:
    """What a film or a person is called elsewhere, as `read` reads it, also where a field of another name `claims` to
    say it.
    """
    return Fact(
        "identifiers",
        read,
        IDENTIFIERS,
        film={"identifiers": lambda stated: tuple(each.identifier for each in stated)},
        agrees=identifiers_agree,
        together=all_identifiers,
        claims=claims,
        difference=Difference(
            "identifiers", "identifiers", lambda ids: ", ".join(f"{each.scheme} {each.value}" for each in ids) or None
        ),
    )


FACTS: tuple[Fact[Any], ...] = (
    Fact(
        "language",
        synonyms="lang languages sprache sprachen langue langues idioma idiomas lingua lingue língua línguas język"
        " języki taal talen språk sprog jazyk jazyky content_language",
    ),
    Fact("draft", synonyms="is_draft entwurf brouillon borrador bozza rascunho"),
    Fact("published", synonyms="publish is_published veröffentlicht publié publicado pubblicato"),
    Fact("status"),
    Fact("publish_date", synonyms="date_published published_at published_on pub_date publication_date"),
    Fact("expiry_date", synonyms="expires expires_at expiration_date unpublish_date"),
    Fact("type", read_type, "typ tipo filmtyp film_type"),
    _text(
        "title",
        "titel titre título titulo titolo tytuł film_title filmtitel movie_title movie_name film_name name film"
        " tittel název nazev názov",
        searched="TITLE",
        read=read_text,
    ),
    Fact(
        "original_title",
        read_original_title,
        "originaltitel titre_original título_original titulo_original titolo_originale tytuł_oryginalny original_name"
        " title_original titel_original orig_title o_title title_local local_title native_title title_native"
        " originele_titel oorspronkelijke_titel originaltittel originální_název originalni_nazev původní_název",
        film={"original_title": lambda title: title},
        compared=fold,
        searched="TITLE",
    ),
    Fact(
        "alternative_titles",
        read_titles,
        ALTERNATIVE,
        film={"titles": lambda titles: titles},
        compared=lambda _: True,
        together=lambda versions: tuple(dict.fromkeys(title for titles in versions for title in titles)),
        claims=states_title,
        difference=Difference("titles", "titles", lambda titles: ", ".join(each.title for each in titles) or None),
    ),
    Fact("slug", read_slug),
    Fact("aliases", read_aliases),
    Fact(
        "category",
        None,
        "kategorie catégorie categoría categoria kategoria categorie filmart gattung kategori soort_film"
        " rodzaj_filmu druh_filmu",
        film={"category": lambda category: category.key, "category_label": lambda category: category.label},
        compared=lambda category: category.key,
        difference=Difference("category", "category_label"),
    ),
    Fact(
        "genre",
        synonyms="genres film_genre film_genres filmgenre filmgenres género géneros genero generos genere generi"
        " gênero gêneros gatunek gatunki gatunek_filmowy movie_genre movie_genres žánr žánry zanr sjanger",
        film={"genres": lambda named: named.genres},
        version={"genre_label": lambda named: named.label},
        compared=lambda named: frozenset(genre.genre for genre in named.genres if named.is_stated),
        difference=Difference("genres", "genres", lambda genres: " ".join(genre.genre for genre in genres) or None),
    ),
    Fact(
        "keywords",
        synonyms="keyword schlagwort schlagworte schlagwörter stichwort stichworte stichwörter mot_clé mots_clés"
        " mots_cles palabras_clave palavras_chave parole_chiave słowa_kluczowe trefwoorden topics themen temas"
        " temi tematy",
        version={"keywords": lambda words: tuple(map(Keyword, words))},
    ),
    Fact("tags", synonyms="tag hashtags etiquetas étiquettes etichette tagi"),
    Fact("categories", synonyms="kategorien catégories categorías categorie_del_film categorias kategorie_filmu"),
    _text(
        "description",
        "synopsis plot overview beschreibung inhalt kurzinhalt inhaltsangabe sinopsis sinossi sinopse résumé"
        " opis summary short_description beschrijving omschrijving samenvatting korte_inhoud popis obsah"
        " beskrivelse beskrivning streszczenie zusammenfassung descripción descripcion descrizione descrição"
        " descricao trama handlung inhaltsbeschreibung kurzbeschreibung log_line logline blurb excerpt",
        searched="DESCRIPTION",
    ),
    Fact(
        "release_year",
        read_year,
        "year jahr année annee año anno ano rok år jaar год produktionsjahr production_year film_year filmjahr"
        " année_de_production erscheinungsjahr año_de_producción anno_di_produzione ano_de_produção"
        " rok_produkcji release_years year_of_production entstehungsjahr herstellungsjahr productiejaar"
        " produktionsår produktionsaar innspillingsår rok_výroby rok_vyroby rok_výroby_filmu año_producción"
        " año_de_realización année_production année_de_réalisation anno_produzione anno_di_realizzazione"
        " ano_produção anno_di_uscita año_de_estreno année_de_sortie rok_premiery premiärår",
        film={"release_year": lambda year: year.year, "release_year_label": lambda year: year.label},
        compared=lambda year: year.year,
        agrees=lambda one, other: one.of_release or other.of_release or one.year == other.year,
        together=lambda years: min(years, key=lambda year: year.of_release),
        difference=Difference("year", "release_year"),
    ),
    Fact(
        "release_date",
        read_release_date,
        "release released date_de_sortie date_sortie sortie kinostart filmstart"
        " fecha_de_estreno estreno data_di_uscita uscita data_de_estreia estreia data_premiery premiera"
        " premiéra premiär premiärdatum premieredato bioscooprelease releasedatum release_datum biopremiär"
        " svensk_premiär"
        " norgespremiere danmarkspremiere dansk_premiere norsk_premiere polska_premiera premiera_kinowa česká_premiéra",
        film={"release_date": lambda date: date.iso, "release_date_label": lambda date: date.label},
        compared=lambda date: date.iso,
        agrees=lambda one, other: may_be_one(one.iso, other.iso),
        together=lambda dates: most_precise(dates, lambda date: date.iso),
    ),
    Fact(
        "premiere",
        read_premiere,
        PREMIERE,
        film={"premiere_date": lambda premiere: premiere.date},
        version={
            "premiere_place": lambda premiere: premiere.place,
            "premiere_label": lambda premiere: premiere.label,
        },
        compared=lambda premiere: premiere.date,
        agrees=lambda one, other: may_be_one(one.date, other.date),
        together=lambda premieres: most_precise(premieres, lambda premiere: premiere.date),
        claims=states_premiere,
    ),
    Fact(
        "certificate",
        read_certificates,
        film={"certificates": lambda certificates: certificates},
        agrees=certificates_agree,
        together=all_certificates,
        claims=states_certificate,
        difference=Difference(
            "certificates", "certificates", lambda certificates: ", ".join(each.label for each in certificates) or None
        ),
    ),
    Fact(
        "duration",
        read_duration,
        "running_time runtime length laufzeit dauer länge laenge filmlänge spieldauer durée duree duración"
        " duracion durata duração duracao czas_trwania czas_projekcji speelduur duur délka delka stopáž stopaz"
        " filmlengte looptijd lengte længde varighed spilletid lengde speltid längd",
        film={
            "duration_seconds": lambda duration: duration.seconds,
            "duration_approximate": lambda duration: duration.approximate,
        },
        version={"duration_label": lambda duration: duration.label},
        compared=lambda duration: duration.seconds,
        difference=Difference("duration", "duration_seconds", lambda seconds: seconds and f"{seconds / 60:g} min"),
    ),
    Fact(
        "country",
        read_countries,
        "countries land länder laender pays país países pais paises paese paesi kraj kraje produktionsland"
        " produktionsländer herkunftsland production_country production_countries country_of_origin"
        " pays_de_production nation national país_de_producción paese_di_produzione país_de_produção"
        " kraj_produkcji landen productieland productielanden země zeme země_původu krajina"
        " produksjonsland país_de_origen países_de_producción pays_d_origine paese_di_origine"
        " paesi_di_produzione país_de_origem nationality nationalité nationaliteit herkunftsländer"
        " kraje_produkcji nazione nazioni nazionalità nacionalidad nacionalidade zemský_původ",
        film={"countries": lambda countries: countries.countries},
        version={"country_label": lambda countries: countries.label},
        compared=lambda countries: frozenset(country.code for country in countries.countries),
        difference=Difference("countries", "countries", lambda countries: " ".join(c.code for c in countries) or None),
    ),
    Fact(
        "based_on",
        read_adaptations,
        ADAPTED,
        version={"based_on": lambda works: works},
        claims=states_part,
        yields=True,
    ),
    _sum("production_budget", "budget produktionsbudget herstellungskosten produktionskosten presupuesto orçamento"),
    _sum(
        "box_office",
        "boxoffice revenue gross worldwide_gross box_office_worldwide worldwide_box_office einspiel einspielergebnis"
        " recettes taquilla recaudación incasso incassi bilheteria",
    ),
    Fact(
        "technical_specs",
        read_technical_specs,
        "format formats formato formatos formát formaat tech_specs specs",
        version={"technical_specs": lambda specs: specs},
        printed="technical_specs_label",
    ),
    _spec(
        "film_format",
        "GAUGE",
        "filmformat gauge shooting_format capture_format aufnahmeformat drehformat negative_format camera_format"
        " projection_format screening_format vorführformat format_de_tournage formato_de_rodaje formato_di_ripresa",
    ),
    _spec(
        "aspect_ratio",
        "ASPECT_RATIO",
        "aspectratio screen_ratio ratio bildformat seitenverhältnis bildseitenverhältnis format_image rapport_de_cadre"
        " relación_de_aspecto formato_immagine proporção_de_tela",
    ),
    _spec(
        "colour",
        "COLOUR",
        "color colour_process color_process farbe farbigkeit couleur colore cor barwa kleur färg farve",
    ),
    _spec(
        "sound",
        "SOUND",
        "sound_mix sound_format audio_format audio tonformat ton son suono sonido som dźwięk geluid ljud",
    ),
    Fact(
        "dialogue",
        read_dialogue,
        "dialogsprache originalsprache spoken_language spoken_languages original_language original_languages"
        " filmsprache film_language audio_language audio_languages gesprochene_sprachen langue_originale"
        " langues_originales langues_parlées sprachfassung fassung dialoge idioma_original idiomas_originales"
        " lingua_originale língua_original",
        film={"languages": lambda dialogue: dialogue.spoken},
        version={"technical_specs": lambda dialogue: dialogue.specs},
        compared=lambda dialogue: frozenset(each.tag for each in dialogue.spoken if each.tag),
        difference=Difference("spoken languages", "languages", partial(_tags, SPOKEN)),
    ),
    Fact(
        "subtitles",
        read_subtitles,
        "subtitle subtitle_language subtitle_languages subtitled_in untertitel untertitelsprache untertitelsprachen"
        " sous_titres sous_titre sous_titrage subtítulos subtitulos sottotitoli legendas napisy ondertiteling"
        " ondertitels undertekster titulky undertexter",
        fits=names_languages,
        film={"languages": lambda languages: languages},
        compared=lambda _: True,
        difference=Difference("subtitles", "languages", partial(_tags, SUBTITLE)),
    ),
    _medium(
        "poster_image",
        read_image,
        "poster poster_url poster_image_url film_poster movie_poster filmplakat plakat affiche locandina cartel plakát"
        " plakat_filmu cartaz cover cover_image cover_url poster_path tmdb_poster_path",
    ),
    _medium("cinema_poster", read_image),
    _medium(
        "teaser_poster",
        read_image,
        "image main_image key_image lead_image preview_image card_image list_image"
        " thumbnail thumbnail_url thumbnail_image thumb featured_image featured_img feature_image banner"
        " hero_image hero_img og_image banner_image"
        " header_image title_image titelbild vorschaubild vignette miniatura"
        " bild foto photo img hero_image_landscape hero_image_portrait",
        fits=names_files,
    ),
    _medium("trailer_poster", read_image, "video_poster video_thumbnail"),
    _medium(
        "trailer_video",
        read_video,
        "trailer trailer_url trailer_id trailer_youtube youtube_trailer youtube_trailer_id trailer_youtube_id"
        " trailer_vimeo vimeo_trailer vimeo_trailer_id trailer_vimeo_id bande_annonce trailer_link trailer_video_url",
    ),
    _medium(
        "full_video_url",
        read_video,
        "full_film full_movie film_url movie_url watch_url stream_url streaming_url watch watch_now watch_online"
        " watch_link streaming_link",
        fits=names_video,
    ),
    _medium(
        "video",
        read_video,
        "video_url video_id video_embed video_embed_url embed_video video_link video_src film_video youtube_id"
        " youtube_video youtube_video_id youtube youtube_url vimeo_id vimeo_video vimeo_video_id vimeo vimeo_url",
        fits=names_video,
    ),
    Fact(
        "stills",
        read_images,
        "still film_stills filmstills stills_images scene_photos szenenbilder szenenfotos standbilder"
        " standfotos filmbilder press_photo press_photos press_image press_images pressefotos pressebilder"
        " gallery galerie screenshots photogrammes photos_du_film fotogramas fotogrammi kadry"
        " images bilder fotos photos backdrop backdrops backdrop_url backdrop_image fanart"
        " backdrop_path tmdb_backdrop_path",
        fits=names_files,
        version={"media": _stills},
    ),
    Fact(
        "external_links",
        read_links,
        "links official_links weblinks source_url source_urls related_links where_to_watch watch_links"
        " streaming_links onde_assistir dónde_ver où_voir",
        version={"links": lambda links: links},
        fits=names_links,
    ),
    Fact(
        "official_website",
        read_site,
        "website webseite homepage official_site film_website offizielle_website offizielle_seite site_officiel",
        version={"links": lambda links: links},
        fits=_is_own_site,
    ),
    identifiers_fact(read_identifiers, states_identifier),
    Fact(
        "awards",
        None,
        "award auszeichnungen auszeichnung preise preis prix_et_distinctions prix récompenses palmarès premios"
        " premi prémios prêmios nagrody prijzen priser palkinnot ceny ocenění ocenenia awards_and_nominations"
        " awards_and_festivals festivals festival_selections official_selections festivalteilnahmen"
        " festivalteilnahme festivaleinladungen festivals_and_awards festivals_et_prix selections sélections"
        " sélections_en_festivals selecciones nominations nominierungen selezioni festivaler festivaly festiwale"
        " nominaciones candidature premiação premiações prêmios_e_festivais premios_y_festivales premi_e_festival"
        " festivais festivales",
        version={"awards": award_texts},
        fits=names_awards,
    ),
    _text("tagline", "taglines claim slogan werbezeile accroche"),
    Fact(
        "filming_locations",
        read_places,
        "filming_location locations shooting_locations shooting_location drehorte drehort lieux_de_tournage"
        " lieu_de_tournage lugares_de_rodaje localizaciones luoghi_delle_riprese locais_de_filmagem lokacje lokacja"
        " miejsca_zdjęć",
        version={"filming_locations": lambda places: tuple(map(FilmingLocation, places))},
    ),
    Fact(
        "narrative_locations",
        read_places,
        "narrative_location setting settings set_in story_location handlungsort handlungsorte schauplatz schauplätze"
        " ort_der_handlung lieu_de_l_action ambientación ambientazione ambientação miejsce_akcji",
        version={"narrative_locations": lambda places: tuple(map(NarrativeLocation, places))},
        fits=names_places,
        yields=True,
    ),
    Fact(
        "screenings",
        read_screenings,
        SCREENINGS,
        version={"screenings": lambda screenings: screenings},
        fits=names_screenings,
        yields=True,
    ),
    _text(
        "world_sales",
        "weltvertrieb sales_agent sales_company international_sales world_sales_agent ventes_internationales"
        " ventas_internacionales vendite_internazionali vendas_internacionais",
    ),
    _text("additional_info", "additional"),
    Fact(
        "director",
        synonyms="directors directed_by regie regisseur regisseurin regisseure réalisateur réalisatrice réalisation"
        " realisateur realisatrice"
        " realisation réalisateurs film_by a_film_by mise_en_scène dirección direccion director_a directora"
        " directores dirigido_por"
        " regia regista registi diretto_da realização realizacao realizador realizadora direção direcao diretor"
        " diretora dirigida_por"
        " regisseurs geregisseerd_door instruktion instruktører instruktorer regissører regissörer rezie reziser"
        " rez režie režisér režisérka réžia"
        " reżyseria rezyseria reżyser reżyserka regi regissør instruktør regissör regisserad_av",
    ),
    Fact(
        "cast",
        synonyms="actors actor starring darsteller darstellerinnen darstellerin schauspieler schauspielerinnen"
        " besetzung mitwirkende acteurs acteur actrices interprètes interpretes distribution_artistique"
        " reparto intérpretes elenco interpreti cast_principale obsada występują attori actores rollen"
        " skuespillere skådespelare medvirkende rolverdeling spelers hrají hraji herci účinkují obsazení"
        " rollista i_rollerna besetzungsliste w_rolach_głównych w_rolach",
    ),
    Fact(
        "crew",
        synonyms="credits team film_crew crew_list stab filmcrew filmteam équipe equipe équipe_technique equipo"
        " equipo_técnico ficha_técnica troupe equipa twórcy créditos créditos_principais générique obsada_i_twórcy",
    ),
)
"""In the order in which a document's facts are read; that of its media is theirs."""
OF_FILMS_ALONE = frozenset(("director", "cast", "crew", "duration", "category"))
"""Facts that make a film of a document whose type is a word that nobody knows."""


def check(facts: Iterable[Fact[Any]]) -> None:
    """Every field of a record is filled by a fact, but for those that come from elsewhere, and facts fill no others.

    Raises:
        TypeError: names the field and where to look.
    """
    for record, level, others in (
        (
            Film,
            "film",
            {
                *("key", "wanted_slug", "aliases", "versions", "credits", "credited_identifiers", "own_values"),
                *("awards", "award_recipients", "content_hash"),
            },
        ),
        (Version, "version", {"language", "body", "document", "fields", "own_values"}),
    ):
        fields = {name for fact in facts for name in getattr(fact, level)}
        if record is Version:
            fields |= {fact.printed for fact in facts if fact.printed}
        for name in sorted(fields - set(record._fields)):
            raise TypeError(f"{record.__name__}.{name} is filled by a fact, but seed/film/record.py does not have it")
        for name in sorted(set(record._fields) - fields - others):
            raise TypeError(f"{record.__name__}.{name} is filled by no fact of seed/film/facts.py")


check(FACTS)
