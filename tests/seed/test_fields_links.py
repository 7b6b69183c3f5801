import pytest

from seed.diagnostics import Level
from seed.fields.links import Link, names_site, read_links, read_site
from tests.seed.reading import codes, node


@pytest.mark.parametrize(
    ("value", "name", "url"),
    [
        ([{"name": "Film-Website", "url": "/de/baikonur/microsite/"}], "Film-Website", "/de/baikonur/microsite/"),
        ([{"name": "Film", "url": "https://example.org/?a=1&b=2#c:d"}], "Film", "https://example.org/?a=1&b=2#c:d"),
        ([{"Name": "Film", "URL": "HTTP://example.org"}], "Film", "HTTP://example.org"),
        ([{"title": "Post", "href": "mailto:a@example.org"}], "Post", "mailto:a@example.org"),
        ([{"url": "presse.pdf"}], "presse.pdf", "presse.pdf"),
        ({"name": "Film", "url": "a/b:c"}, "Film", "a/b:c"),
        ([{"Presse": "https://example.org"}], "Presse", "https://example.org"),
        (["https://example.org"], "https://example.org", "https://example.org"),
        ("https://example.org", "https://example.org", "https://example.org"),
        (["[Presse](https://example.org)"], "Presse", "https://example.org"),
        ("[Film](https://example.org/Heat_(1995))", "Film", "https://example.org/Heat_(1995)"),
    ],
)
def test_a_link(value: object, name: str, url: str) -> None:
    assert read_links(node(value), "de") == ((Link(name, url),), ())


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "javascript&colon;alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org",
        "tel:+491234",
    ],
)
def test_another_scheme_never_reaches_a_page(url: str) -> None:
    links, (finding,) = read_links(node([{"name": "x", "url": url}, {"name": "y", "url": "/y"}]), "de")
    assert links == (Link("y", "/y"),)
    assert (finding.level, finding.code, finding.message) == (
        Level.ERROR,
        "link",
        f'"{url}" is left out: its scheme is not allowed',
    )


def test_a_host_without_scheme_is_told() -> None:
    links, (finding,) = read_links(node([{"name": "Film", "url": "www.example.org"}]), "de")
    assert links == (Link("Film", "www.example.org"),)
    assert (finding.code, finding.help) == ("link", "write https://www.example.org")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, []),
        ([None, {"name": "Film", "url": None}, {"url": None}], []),
        ([{"name": "Film"}], ["form"]),
        ([{"name": ["Film"], "url": "/"}], ["form"]),
        ([{"name": "Film", "url": ["/"]}], ["form"]),
        ([["/"]], ["form"]),
    ],
)
def test_no_link(value: object, expected: list[str]) -> None:
    links, diagnostics = read_links(node(value), "de")
    assert (links, codes(diagnostics)) == ((), expected)


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("www.example.org", "https://www.example.org"),
        ("dingi.example/film?a=1", "https://dingi.example/film?a=1"),
        ("http://www.example.org", "http://www.example.org"),
    ],
)
def test_the_address_of_a_site_may_lack_its_scheme(address: str, url: str) -> None:
    assert names_site(node(address))
    assert read_site(node(address), "de") == ((Link(address, url),), ())


@pytest.mark.parametrize(
    "text", ["true", "Rike Torf", "javascript:alert(1).org", "siehe www.example.org", "ftp://example.org"]
)
def test_other_texts_are_no_sites(text: str) -> None:
    assert not names_site(node(text))
