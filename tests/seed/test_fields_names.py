import pytest

from seed.diagnostics import Level
from seed.fields.names import Kind, Name, compared, parse_names
from seed.fields.surname_first import LONGEST_NAME
from tests.seed.growing import assert_grows_with_length

GROUP, ORGANISATION = Kind.GROUP, Kind.ORGANISATION


def names(text: str, language: str = "de", *, of_directors: bool = False, of_cast: bool = False) -> list[str]:
    """The names of a text about which there is nothing to say."""
    found, findings = parse_names(text, language, of_directors=of_directors, of_cast=of_cast)
    assert findings == ()
    return [name.name for name in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Veit Helmer", ["Veit Helmer"]),
        ("„Fischer und die Anker“, 'Neles'", ["Fischer und die Anker", "'Neles'"]),
        ("Deutsches Zentrum für Kino", ["Deutsches Zentrum für Kino"]),
        ("bekka", ["bekka"]),
        ("50 Cent", ["50 Cent"]),
        ("Michaela Beck, Veit Helmer", ["Michaela Beck", "Veit Helmer"]),
        ("Michaela Beck,Veit Helmer;Gordan Mihić", ["Michaela Beck", "Veit Helmer", "Gordan Mihić"]),
        ("Michaela Beck und Veit Helmer", ["Michaela Beck", "Veit Helmer"]),
        ("Michaela Beck and Veit Helmer", ["Michaela Beck", "Veit Helmer"]),
        ("MICHAELA BECK UND VEIT HELMER", ["MICHAELA BECK", "VEIT HELMER"]),
        ("Michaela Beck u. Veit Helmer sowie Zaza Buadze", ["Michaela Beck", "Veit Helmer", "Zaza Buadze"]),
        ("Michaela Beck | Veit Helmer", ["Michaela Beck", "Veit Helmer"]),
        ("- Michaela Beck", ["Michaela Beck"]),
        ("Michaela Beck, Veit Helmer, and Zaza Buadze", ["Michaela Beck", "Veit Helmer", "Zaza Buadze"]),
        ("Michaela Beck\nVeit Helmer", ["Michaela Beck", "Veit Helmer"]),
        ("Cherilyn MacNeil, FM Einheit, Shantel", ["Cherilyn MacNeil", "FM Einheit", "Shantel"]),
        ("Robertus B.J.B.", ["Robertus B.J.B."]),
        ("Adam Yauch, R.E.M., Madonna", ["Adam Yauch", "R.E.M.", "Madonna"]),
        ("Robert Downey, Jr.", ["Robert Downey, Jr."]),
        ("Sammy Davis Jr., Dean Martin", ["Sammy Davis Jr.", "Dean Martin"]),
        ("Ken Griffey, Sr., Henry Thomas, III", ["Ken Griffey, Sr.", "Henry Thomas, III"]),
        ("Nora Voss, M.A., Ute Sand, geb. Kern", ["Nora Voss, M.A.", "Ute Sand, geb. Kern"]),
        ("Kai von und zu Falkenau und Zu Chen", ["Kai von und zu Falkenau", "Zu Chen"]),
        ("Oppie & Gigi", ["Oppie & Gigi"]),
        ("jip film & verleih", ["jip film & verleih"]),
        ("„Tom und Jerry“ Band", ["„Tom und Jerry“ Band"]),
        ('Dwayne "The Rock" Johnson', ['Dwayne "The Rock" Johnson']),
        ("[[Sam Mendes]]", ["Sam Mendes"]),
        ("[[People/Sam Mendes#Life]], [Lee Smith](https://example.org/lee)", ["Sam Mendes", "Lee Smith"]),
        ("and Max von Sydow", ["Max von Sydow"]),
        ("Ang Lee¹, Li An²", ["Ang Lee", "Li An"]),
        ("Hochschule für Film und Fernsehen Potsdam", ["Hochschule für Film und Fernsehen Potsdam"]),
        ("Deutsche Film- und Fernsehakademie Berlin", ["Deutsche Film- und Fernsehakademie Berlin"]),
        ("Jean Vigo et Luis Buñuel", ["Jean Vigo", "Luis Buñuel"]),
        ("Jan Duin en Kees van de Zee", ["Jan Duin", "Kees van de Zee"]),
        ("Jan Mosz i Piotr Zych", ["Jan Mosz", "Piotr Zych"]),
        ("Pedro Arena y Roca", ["Pedro Arena y Roca"]),
        ("Jon Halde & Ilse Quarz", ["Jon Halde", "Ilse Quarz"]),
        ("Halde & Quarz", ["Halde & Quarz"]),
        ("Halde Film & Ilse Quarz GmbH", ["Halde Film & Ilse Quarz GmbH"]),
        ("Nordsinfonia", ["Nordsinfonia"]),
        ("Trio Halde", ["Trio Halde"]),
        ("Ilse Konzert", ["Ilse Konzert"]),
    ],
)
def test_several_names_in_one_text(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("text", ["Goldberg-Variationen", "Sonate Nr. 2", "BWV 988", "5. Sinfonie", "Symphony No. 5"])
def test_what_is_played_is_nobody(text: str) -> None:
    found, (finding,) = parse_names(text, "de")
    assert (found, finding.code, finding.message) == ((), "name", f'"{text}" is not a name')


@pytest.mark.parametrize(
    ("text", "name", "character", "codes"),
    [
        ("Jan Halde – kapitan", "Jan Halde", "kapitan", []),
        ("Anna Berg - Maria", "Anna Berg", "Maria", []),
        ("Anna Berg – Olga Stein", "Anna Berg", "Olga Stein", ["name-open"]),
        ("- Anna Berg", "Anna Berg", None, []),
    ],
)
def test_a_character_behind_a_dash(text: str, name: str, character: str | None, codes: list[str]) -> None:
    (found,), findings = parse_names(text, "de", of_cast=True)
    assert (found.name, found.character, [each.code for each in findings]) == (name, character, codes)


def test_a_character_without_a_name_is_told() -> None:
    found, (finding,) = parse_names("– kapitan", "de", of_cast=True)
    assert (found, finding.message) == ((), '"– kapitan" is a character without a name')
    assert finding.help == 'write "Denis Lavant als Anton", or a map with name: and character:'


def test_french_documents_join_names_with_et() -> None:
    assert names("Jean Vigo et Luis Buñuel", "fr") == ["Jean Vigo", "Luis Buñuel"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Neelesha Barthel, Heike Woosey", ["Neelesha Barthel", "Heike Woosey"]),
        ("Neelesha Barthel & Heike Woosey", ["Neelesha Barthel", "Heike Woosey"]),
        ("Joel Coen & Ethan Jesse Coen, Veit Helmer", ["Joel Coen", "Ethan Jesse Coen", "Veit Helmer"]),
        ("jip film & verleih Berlin", ["jip film & verleih Berlin"]),
    ],
)
def test_directors_joined_by_an_ampersand(text: str, expected: list[str]) -> None:
    assert names(text, of_directors=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dir. Joel Coen", ["Joel Coen"]),
        ("by Joel Coen", ["Joel Coen"]),
        ("von Lars von Trier", ["Lars von Trier"]),
        ("von Trier", ["von Trier"]),
        ("von Trier und Mara von Berg", ["von Trier", "Mara von Berg"]),
        ("von Trier, Lars; Barthel, Neelesha;", ["Lars von Trier", "Neelesha Barthel"]),
        ("Otto; Helmer, Veit Karl; Kier", ["Otto", "Helmer", "Veit Karl", "Kier"]),
        ("Downey, Jr.; Otto, III", ["Downey, Jr.", "Otto, III"]),
        ("Emil Christov, Anna Alt; Bert Neu, Udo Kier", ["Emil Christov", "Anna Alt", "Bert Neu", "Udo Kier"]),
    ],
)
def test_what_stands_before_directors_and_surnames_before_forenames(text: str, expected: list[str]) -> None:
    assert names(text, of_directors=True) == expected


def test_companies_and_their_places_are_not_turned_round() -> None:
    assert names("Pandora, Köln; Razor, Berlin") == ["Pandora", "Köln", "Razor", "Berlin"]


def test_how_to_write_a_name_with_the_surname_first() -> None:
    _, (finding,) = parse_names("Roy, Ann", "en", of_directors=True)
    assert finding.message == '"Roy, Ann" is read as two names'
    assert finding.help == 'if that is one person, write "Ann Roy"; if not, write the names as a list'


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Veit Helmer + Team", "Team"),
        ("Veit Helmer und Studenten der IKJ", "Studenten der IKJ"),
        ("Veit Helmer und Studenten der Filmschule „Mannon Uigur“", "Studenten der Filmschule „Mannon Uigur“"),
        ("Veit Helmer and students of the IKJ", "students of the IKJ"),
        ("Veit Helmer mit Studenten aus Tbilisi", "Studenten aus Tbilisi"),
        ("Veit Helmer und Studenten der DUFS und der University", "Studenten der DUFS und der University"),
        ("Veit Helmer und Kinder aus Baku und Tbilisi", "Kinder aus Baku und Tbilisi"),
    ],
)
def test_a_group(text: str, group: str) -> None:
    assert parse_names(text, "de") == ((Name("Veit Helmer"), Name(group, kind=GROUP)), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bundesverband Jugend und Film e.V.", [Name("Bundesverband Jugend und Film e.V.", kind=ORGANISATION)]),
        ("Schmidt und Katze GmbH", [Name("Schmidt und Katze GmbH", kind=ORGANISATION)]),
        ("Acme, Inc., Veit Helmer", [Name("Acme, Inc.", kind=ORGANISATION), Name("Veit Helmer")]),
        ("Veit Helmer und Tandem GmbH", [Name("Veit Helmer"), Name("Tandem GmbH", kind=ORGANISATION)]),
        ("Filmorchester Babelsberg", [Name("Filmorchester Babelsberg", kind=GROUP)]),
        ("Chor und Orchester der Oper", [Name("Chor und Orchester der Oper", kind=GROUP)]),
    ],
)
def test_organisations(text: str, expected: list[Name]) -> None:
    assert parse_names(text, "de") == (tuple(expected), ())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("David Lee (II)", Name("David Lee (II)")),
        ("David Lee (1937) (voice)", Name("David Lee (1937)", note="voice")),
        ("Udo Kier (uncredited)", Name("Udo Kier", note="uncredited")),
        ("Udo Kier [1]", Name("Udo Kier", note="1")),
        ("Katharina (Kathi) Müller", Name("Katharina Müller", note="Kathi")),
        ("Udo Kier (Gast) (voice)", Name("Udo Kier", note="Gast; voice")),
        (
            "Daniel Liebeskind (Architect of the Jewish Museum)",
            Name("Daniel Liebeskind", note="Architect of the Jewish Museum"),
        ),
        ("Neo Rauch (Playwright, Artist and Director)", Name("Neo Rauch", note="Playwright, Artist and Director")),
        ("Udo Kier (as Other Name)", Name("Udo Kier", credited_as="Other Name")),
        ("Udo Kier (als U. Kier)", Name("Udo Kier", credited_as="U. Kier")),
        ("Emil Christov, B.A.C.", Name("Emil Christov", credited_as="Emil Christov, B.A.C.")),
        ("Emil Christov, BVK", Name("Emil Christov", credited_as="Emil Christov, BVK")),
        ("Emil Christov ASC BSC", Name("Emil Christov", credited_as="Emil Christov ASC BSC")),
        ("Emil Christov (BVK)", Name("Emil Christov", note="BVK")),
        ("Udo Kier*", Name("Udo Kier")),
        ("Robert Downey, Jr. (voice)", Name("Robert Downey, Jr.", note="voice")),
    ],
)
def test_what_stands_beside_a_name(text: str, name: Name) -> None:
    assert parse_names(text, "de") == ((name,), ())


def test_initials_of_a_society_do_not_split() -> None:
    first = Name("Emil Christov", credited_as="Emil Christov, B.A.C.")
    assert parse_names("Emil Christov, B.A.C., Kolya Kano", "de") == ((first, Name("Kolya Kano")), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Agakhan Salmanov als Transvestit", [("Agakhan Salmanov", "Transvestit")]),
        ("Nigar Tagizade als Junges Mädchen", [("Nigar Tagizade", "Junges Mädchen")]),
        ("Denis Lavant as Anton", [("Denis Lavant", "Anton")]),
        ("DENIS LAVANT ALS ANTON", [("DENIS LAVANT", "ANTON")]),
        ("Denis Lavant … Anton", [("Denis Lavant", "Anton")]),
        ("Denis Lavant ... Anton", [("Denis Lavant", "Anton")]),
        ("Denis Lavant als Koch und Kellner", [("Denis Lavant", "Koch und Kellner")]),
        ("Denis Lavant als Anton, der Bademeister", [("Denis Lavant", "Anton, der Bademeister")]),
        ("Denis Lavant als Anton und Paz Vega als Eva", [("Denis Lavant", "Anton"), ("Paz Vega", "Eva")]),
        ("Denis Lavant als Anton, Paz Vega", [("Denis Lavant", "Anton"), ("Paz Vega", None)]),
        ("Udo Kier (as himself)", [("Udo Kier", "himself")]),
        ("Toby Jones, as the Postman", [("Toby Jones", "the Postman")]),
        ("Denis Lavant, als Anton, Paz Vega", [("Denis Lavant", "Anton"), ("Paz Vega", None)]),
        ("Meier, Eva; Otto, Karl (Paul)", [("Eva Meier", None), ("Karl Otto", None)]),
        ("Alexander Asochakov, Marie de Villepin", [("Alexander Asochakov", None), ("Marie de Villepin", None)]),
    ],
)
def test_characters(text: str, expected: list[tuple[str, str | None]]) -> None:
    found, findings = parse_names(text, "de", of_cast=True)
    assert ([(name.name, name.character) for name in found], findings) == (expected, ())


def test_only_a_cast_has_characters() -> None:
    assert names("Denis Lavant als Anton") == ["Denis Lavant als Anton"]


def test_a_character_with_all_details() -> None:
    name = Name("Denis Lavant", credited_as="D. Lavant", character="Anton", note="voice")
    assert parse_names("Denis Lavant (as D. Lavant) als Anton (voice)", "de", of_cast=True) == ((name,), ())


@pytest.mark.parametrize(
    "text", [")", "42", "[a]", "a)", "(voice)", "*", "https://example.org/a", "x" * (LONGEST_NAME + 1)]
)
def test_what_is_no_name_is_rejected_as_an_item(text: str) -> None:
    found, (finding,) = parse_names(f"Udo Kier; {text}", "de")
    assert found == (Name("Udo Kier"),)
    assert (finding.level, finding.code) == (Level.WARNING, "name")


@pytest.mark.parametrize("text", ["", "??", "N/A", "N.N.", "n. n."])
def test_no_name(text: str) -> None:
    assert parse_names(text, "de") == ((), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sewan Latchinian & The Waves", '"Sewan Latchinian & The Waves" is read as one name'),
        ("Kim Ki-duk/Kim Ki Duk", '"Kim Ki-duk/Kim Ki Duk" is read as one name'),
        ("Wang Dan / Ван Дан", '"Wang Dan / Ван Дан" is read as one name'),
        (
            "Mara Esch Ole Brink Lotte Ries Arne Kolk",
            '"Mara Esch Ole Brink Lotte Ries Arne Kolk" is read as one name',
        ),
        ("Regie: Veit Helmer", '"Regie: Veit Helmer" is read as one name'),
        ("Jonathan und Nina Miles", '"Jonathan und Nina Miles" is read as Jonathan Miles and Nina Miles'),
        ("Nora Voss and the Lanterns", '"Nora Voss and the Lanterns" is read as two names'),
    ],
)
def test_what_is_left_open_is_told(text: str, expected: str) -> None:
    _, (finding,) = parse_names(text, "de")
    assert (finding.level, finding.code, finding.message) == (Level.WARNING, "name-open", expected)


@pytest.mark.parametrize("text", ["Oppie & Gigi", "Helmer, Veit"])
def test_what_is_left_open_of_directors_is_told(text: str) -> None:
    _, findings = parse_names(text, "de", of_directors=True)
    assert [finding.code for finding in findings] == ["name-open"]


@pytest.mark.parametrize("text", ["Udo Kier (voice", "Udo Kier voice)"])
def test_half_a_bracket_is_told(text: str) -> None:
    _, findings = parse_names(text, "de")
    assert [finding.code for finding in findings] == ["bracket"]


@pytest.mark.parametrize(
    "text",
    [
        "Udo Kier u.a.",
        "Udo Kier, u. a.",
        "Udo Kier u. v. a.",
        "Udo Kier, diverse",
        "Udo Kier, various artists",
        "Udo Kier et al.",
        "Udo Kier und andere",
    ],
)
def test_others_are_no_name(text: str) -> None:
    found, findings = parse_names(text, "de")
    assert found == (Name("Udo Kier"),)
    assert [(finding.level, finding.code) for finding in findings] == [(Level.NOTE, "others")]


@pytest.mark.parametrize(
    ("one", "other"),
    [("VEIT HELMER", "Veit Helmer"), ("Veit  Helmer ", "Veit Helmer"), ("Miki Manojlovic\u0301", "Miki Manojlović")],
)
def test_names_that_are_the_same(one: str, other: str) -> None:
    assert compared(one) == compared(other)


@pytest.mark.parametrize(("one", "other"), [("Müller", "Mueller"), ("Botew", "Botev"), ("David Lee", "David Lee (II)")])
def test_names_that_are_not(one: str, other: str) -> None:
    assert compared(one) != compared(other)


@pytest.mark.parametrize(
    ("text", "name", "credited_as"),
    [
        ("[[Dean-Charles Chapman|Dean Chapman]]", "Dean-Charles Chapman", "Dean Chapman"),
        ("Roger Deakins, BSC ASC", "Roger Deakins", "Roger Deakins, BSC ASC"),
    ],
)
def test_what_is_shown_for_a_name_is_how_it_is_credited(text: str, name: str, credited_as: str) -> None:
    assert parse_names(text, "en") == ((Name(name, credited_as=credited_as),), ())


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ana Monte e Luis Bosque", "pt", ["Ana Monte", "Luis Bosque"]),
        ("Ana Monte, Luis Bosque e Eva Pedra", "pt-BR", ["Ana Monte", "Luis Bosque", "Eva Pedra"]),
        ("Ana Monte y Luis Bosque", "es", ["Ana Monte", "Luis Bosque"]),
        ("Benito Zarza y Roble", "es", ["Benito Zarza y Roble"]),
        ("Livia Ontano e Dario Selva", "it", ["Livia Ontano", "Dario Selva"]),
        ("Hanna Brzoza i Marek Wierzba", "pl", ["Hanna Brzoza", "Marek Wierzba"]),
        ("Ingrid Bakke og Leif Myrvang", "nb", ["Ingrid Bakke", "Leif Myrvang"]),
        ("Elsa Hedmark och Nils Tallberg", "sv", ["Elsa Hedmark", "Nils Tallberg"]),
        ("Anneke Duin en Joost Wadden", "nl", ["Anneke Duin", "Joost Wadden"]),
        ("Вера Берёзова и Пётр Дубов", "ru", ["Вера Берёзова", "Пётр Дубов"]),
        ("Cinema e Vídeo Filmes", "pt", ["Cinema e Vídeo Filmes"]),
    ],
)
def test_the_and_of_the_documents_language(text: str, language: str, expected: list[str]) -> None:
    assert names(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anton & Jon Halde", ["Anton Halde", "Jon Halde"]),
        ("Anton and Jon Halde", ["Anton Halde", "Jon Halde"]),
        ("Ana e Luis Bosque", ["Ana Bosque", "Luis Bosque"]),
        ("Mary-Lou + Jon Halde", ["Mary-Lou Halde", "Jon Halde"]),
    ],
)
def test_two_of_one_surname_are_two_and_told(text: str, expected: list[str]) -> None:
    for of_directors in (True, False):
        found, (finding,) = parse_names(text, "en", of_directors=of_directors)
        assert ([name.name for name in found], finding.code) == (expected, "name-open")


@pytest.mark.parametrize("text", ["Nora & The Waves", "Halm & Torf Films", "Halm & Kinder Husum", "Anna & Anna Berg"])
def test_no_two_of_one_surname(text: str) -> None:
    found, _ = parse_names(text, "de", of_directors=True)
    assert [name.name for name in found] == [text]


@pytest.mark.parametrize(("text", "language"), [("Anna Monte e Luca", "it")])
def test_a_couple_is_told(text: str, language: str) -> None:
    (name,), (finding,) = parse_names(text, language)
    assert (name.name, finding.code) == (text, "name-open")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Udo Kier/Paz Vega", ["Udo Kier", "Paz Vega"]),
        ("Udo Kier / Paz Vega / Nora Voss", ["Udo Kier", "Paz Vega", "Nora Voss"]),
        ("A. Berg/T. Wald", ["A. Berg", "T. Wald"]),
        ("Mara Esch (Hebamme) Ole Brink (Lotse)", ["Mara Esch", "Ole Brink"]),
        ("Anna (Annie) Müller", ["Anna Müller"]),
        ("<b>Timo Rain</b>, **Lotte Ries**, _Emmy Fuhr_", ["Timo Rain", "Lotte Ries", "Emmy Fuhr"]),
        ("Maria da Conceição Salgueiro de Almeida", ["Maria da Conceição Salgueiro de Almeida"]),
        ("bell hooks", ["bell hooks"]),
        ("50 Cent", ["50 Cent"]),
    ],
)
def test_names_without_an_and(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "stills/eins.jpg",
        "kamera.png",
        "rike@example.org",
        "www.example.org",
        "page://abc",
        "true",
        "nein",
        "35 mm",
        "2019-03-02",
        "siehe oben",
        "siehe Regie",
        "Siehe Regie",
        "see above",
        "Gedreht wurde an zwölf Tagen im Winter, ohne Geld und mit sehr viel Geduld aller Beteiligten.",
        "The film was shot in twelve days",
        "Le film a été tourné en douze jours",
    ],
)
def test_what_is_no_person_becomes_none(text: str) -> None:
    found, (finding,) = parse_names(text, "de")
    assert (found, finding.level, finding.code) == ((), Level.WARNING, "name")


@pytest.mark.parametrize("text", ["Documental", "Dokumentarfilme", "Animation"])
def test_a_kind_of_film_is_nobody_in_a_cast(text: str) -> None:
    found, (finding,) = parse_names(text, "de", of_cast=True)
    assert (found, finding.code) == ((), "name")


@pytest.mark.parametrize(
    "text",
    [
        "NN",
        "Unbekannt",
        "nicht bekannt",
        "keiner",
        "não há",
        "desconocido",
        "TBA",
        "wird noch bekannt gegeben",
        "(N.N.)",
    ],
)
def test_words_that_say_that_there_is_nobody(text: str) -> None:
    assert parse_names(text, "de") == ((), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Various Artists", []),
        ("Anonym", []),
        ("Diverse", []),
        ("…", []),
        ("Mara Esch, Ole Brink …", ["Mara Esch", "Ole Brink"]),
        ("Mara Esch, Ole Brink und viele mehr", ["Mara Esch", "Ole Brink"]),
        ("Mara Esch y otros", ["Mara Esch"]),
        ("Mara Esch, Ole Brink e altri", ["Mara Esch", "Ole Brink"]),
        ("Tess Wilder, Ned Holloway et al.", ["Tess Wilder", "Ned Holloway"]),
        ("Tess Wilder, Ned HollowaySee 4 More", ["Tess Wilder", "Ned Holloway"]),
        ("Luz Encina, Pablo Fresnover 7 más", ["Luz Encina", "Pablo Fresno"]),
        ("Luc Verdier, Anne Roseau voir plus", ["Luc Verdier", "Anne Roseau"]),
        ("Mara Esch, Ole Brink mehr anzeigen", ["Mara Esch", "Ole Brink"]),
        ("trad.", []),
        ("Laien", []),
        ("Weitere Darsteller", []),
        ("Mara Esch, weitere Darsteller:innen aus Husum", ["Mara Esch"]),
    ],
)
def test_others_and_words_of_pages(text: str, expected: list[str]) -> None:
    found, (finding,) = parse_names(text, "de")
    assert ([name.name for name in found], finding.level, finding.code) == (expected, Level.NOTE, "others")


def test_characters_that_nobody_sees_make_no_other_name() -> None:
    assert compared("Anna\u200b Berg\u00ad") == compared("\u200eAnna Berg") == compared("Anna Berg")
    assert compared("علی‌رضا") == compared("علیرضا")


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "text",
    [
        *("a, ", "<a", "**", "a e b c ", "by a ", "A B (c) ", "... ", "a b/", "_a", "\u200b", "Mr x als y, "),
        *("Rike Torf mit ", "with the help of ", "unter Mitarbeit von "),
    ],
)
def test_long_values_take_no_longer_than_their_length(text: str) -> None:
    def read(value: str) -> None:
        names_of_it, findings = parse_names(value, "pt", of_cast=True)
        assert len(names_of_it) + len(findings) > 0

    assert_grows_with_length(read, text, 40_000)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rike Torf für Firma Halmfilm", [("Rike Torf", "für Firma Halmfilm")]),
        ("Rike Torf für NDR und Arte", [("Rike Torf", "für NDR und Arte")]),
        ("Rike Torf pour les Films du Halm", [("Rike Torf", "pour les Films du Halm")]),
        ("Rike Torf nach Johann Sebastian Bach", [("Rike Torf", "nach Johann Sebastian Bach")]),
        ("Rike Torf mit Hund", [("Rike Torf", "mit Hund")]),
        ("Rike Torf in Zusammenarbeit mit dem ZDF", [("Rike Torf", "in Zusammenarbeit mit dem ZDF")]),
        ("Rike Torf mit Jon Halde", [("Rike Torf", None), ("Jon Halde", "mit")]),
        ("Rike Torf unter Mitarbeit von Jon Halde", [("Rike Torf", None), ("Jon Halde", "unter Mitarbeit von")]),
        ("Rike Torf with the help of Jon Halde", [("Rike Torf", None), ("Jon Halde", "with the help of")]),
        ("Rike Torf avec l'aide de Jon Halde", [("Rike Torf", None), ("Jon Halde", "avec l'aide de")]),
        ("Rike Torf nach Entwürfen von Jon Halde", [("Rike Torf", None), ("Jon Halde", "nach Entwürfen von")]),
        ("from designs by Jon Halde", [("Jon Halde", "from designs by")]),
        ("Razor Film in Koproduktion mit dem ZDF", [("Razor Film", None), ("ZDF", "in Koproduktion mit")]),
    ],
)
def test_what_stands_around_names(text: str, expected: list[tuple[str, str | None]]) -> None:
    found, findings = parse_names(text, "de")
    assert ([(name.name, name.note) for name in found], findings) == (expected, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("von Halm, Margarethe", ["Margarethe von Halm"]),
        ("Van Torf, W. S.", ["W. S. Van Torf"]),
        ("García Dorn, Gabriel; van Esch, Mara; Brink, Ole", ["Gabriel García Dorn", "Mara van Esch", "Ole Brink"]),
        ("Jon Halde, bekka", ["Jon Halde", "bekka"]),
        ("García Dorn, Gabriel", ["Gabriel García Dorn"]),
        ("Jon Halde, Moby", ["Jon Halde", "Moby"]),
        ("de Sund, Jon Halde", ["de Sund", "Jon Halde"]),
    ],
)
def test_surnames_with_particles_before_forenames(text: str, expected: list[str]) -> None:
    assert names(text, of_directors=True) == expected


def test_how_to_mend_what_is_open_ends_the_finding() -> None:
    for text, mended in (
        ("Fischer und die Anker", "„Fischer und die Anker“"),
        ("Jon Halde & The Waves", "„Jon Halde & The Waves“"),
    ):
        _, (finding,) = parse_names(text, "de")
        assert (finding.code, mended in finding.help) == ("name-open", True)
        assert names(mended) == [text]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Bell bvk", "Anna Bell"),
        ("Anna Bell p.g.a.", "Anna Bell"),
        ("Anna Bell, a.i.c.", "Anna Bell"),
        ("Ben Cox aip", "Ben Cox"),
        ("anna bsc", "anna bsc"),
        ("Ole bin", "Ole bin"),
    ],
)
def test_societies_in_small_case(text: str, name: str) -> None:
    ((found,), told) = parse_names(text, "de")
    assert (found.name, found.credited_as, told) == (name, text if text != name else None, ())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Luz Encina.", "Luz Encina"),
        ("Sammy Davis Jr.", "Sammy Davis Jr."),
        ("Halm & Cie.", "Halm & Cie."),
        ("Ada.", "Ada."),
    ],
)
def test_a_full_stop_behind_a_name(text: str, name: str) -> None:
    assert [each.name for each in parse_names(text, "pt")[0]] == [name]
