import pytest

from seed.fields.media import Media, MediaKind, read_image, read_video
from tests.seed.reading import codes, node


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("poster.jpg", "poster.jpg"),
        ("./poster.jpg", "poster.jpg"),
        ("bilder/poster 1.jpg", "bilder/poster 1.jpg"),
        ("bilder\\poster.jpg", "bilder/poster.jpg"),
        ("a/../poster.jpg", "poster.jpg"),
        ("...jpg", "...jpg"),
    ],
)
def test_a_file_beside_the_document(text: str, path: str) -> None:
    assert read_image(node(text), "de") == (Media(MediaKind.IMAGE, text, path=path), ())


def test_a_url() -> None:
    url = "https://example.org/film.mp4?x=1"
    assert read_video(node(url), "de") == (Media(MediaKind.VIDEO, url, url=url), ())


def test_a_link_as_in_notes() -> None:
    text = "![[assets/poster.jpg|300]]"
    assert read_image(node(text), "de") == (Media(MediaKind.IMAGE, text, path="assets/poster.jpg"), ())
    _, [diagnostic] = read_image(node([["poster.jpg"]]), "de")
    assert diagnostic.help == 'put the link in quotes: "[[poster.jpg]]"; as it stands it is not read'


@pytest.mark.parametrize(
    "text",
    [
        "../poster.jpg",
        "[[../poster.jpg]]",
        "/../poster.jpg",
        "/%2e%2e/poster.jpg",
        "/\\example.org/a.jpg",
        "a/../../poster.jpg",
        "..\\poster.jpg",
        "%2e%2e/poster.jpg",
        "//example.org/a.jpg",
        ".",
    ],
)
def test_a_file_outside_is_kept_without_an_address(text: str) -> None:
    media, diagnostics = read_image(node(text), "de")
    assert (media, codes(diagnostics)) == (Media(MediaKind.IMAGE, text), ["media-outside"])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, []),
        ("N/A", []),
        ("javascript:alert(1)", ["media"]),
        ("data:image/png;base64,x", ["media"]),
        ("mailto:a@example.org", ["media"]),
        (["a.jpg", "b.jpg"], ["form"]),
        ({"alt": "a.jpg"}, ["form"]),
    ],
)
def test_no_picture(value: object, expected: list[str]) -> None:
    media, diagnostics = read_image(node(value), "de")
    assert (media, codes(diagnostics)) == (None, expected)


@pytest.mark.parametrize(
    "value", [["a.jpg"], {"src": "a.jpg", "alt": "Ein Halm"}, {"url": "a.jpg"}, [{"Path": "a.jpg"}]]
)
def test_a_picture_in_a_list_of_one_or_a_map(value: object) -> None:
    assert read_image(node(value), "de") == (Media(MediaKind.IMAGE, "a.jpg", path="a.jpg"), ())


def test_an_address_on_the_site() -> None:
    assert read_image(node("/images/a.jpg"), "de") == (Media(MediaKind.IMAGE, "/images/a.jpg", url="/images/a.jpg"), ())


@pytest.mark.parametrize("text", ["dQx4w9WgXcZ", "347119375", "Poster"])
def test_what_is_no_file_has_no_address(text: str) -> None:
    media, diagnostics = read_video(node(text), "de")
    assert (media, codes(diagnostics)) == (Media(MediaKind.VIDEO, text), ["media"])


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://example.org/po ster.jpg?a=b c#d", "https://example.org/po%20ster.jpg?a=b%20c#d"),
        ("https://example.org/%C3%BC%20100%.jpg", "https://example.org/%C3%BC%20100%25.jpg"),
        ("/images/Straße.jpg", "/images/Stra%C3%9Fe.jpg"),
    ],
)
def test_an_address_is_percent_encoded_where_it_is_not(text: str, url: str) -> None:
    assert read_image(node(text), "de") == (Media(MediaKind.IMAGE, text, url=url), ())
