import pytest

from seed.fields.media import Media, MediaKind, names_files, read_image, read_images, read_video
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


def test_a_version_behind_a_files_name_is_no_part_of_it() -> None:
    assert read_image(node("poster.jpg?v=2"), "de") == (Media(MediaKind.IMAGE, "poster.jpg?v=2", path="poster.jpg"), ())
    assert read_image(node("/img/a.jpg?v=2"), "de") == (Media(MediaKind.IMAGE, "/img/a.jpg?v=2", url="/img/a.jpg"), ())
    assert read_image(node("/img?id=2"), "de") == (Media(MediaKind.IMAGE, "/img?id=2", url="/img?id=2"), ())


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


@pytest.mark.parametrize("value", [["a.jpg"], {"src": "a.jpg", "alt": " "}, {"url": "a.jpg"}, [{"Path": "a.jpg"}]])
def test_a_picture_in_a_list_of_one_or_a_map(value: object) -> None:
    assert read_image(node(value), "de") == (Media(MediaKind.IMAGE, "a.jpg", path="a.jpg"), ())


@pytest.mark.parametrize(
    "value",
    [
        {"name": "a", "extension": "jpg"},
        {"filename": "a", "ext": ".jpg", "alt": ""},
        {"name": "b", "extension": "jpg", "url": "a.jpg"},
    ],
)
def test_a_picture_whose_ending_stands_apart(value: object) -> None:
    assert read_image(node(value), "de") == (Media(MediaKind.IMAGE, "a.jpg", path="a.jpg"), ())
    assert names_files(node([value]))


def test_a_name_without_an_ending_is_no_picture() -> None:
    _, findings = read_image(node({"name": "Rike Torf", "extension": "none"}), "de")
    assert codes(findings) == ["form"]
    assert not names_files(node({"name": "Rike Torf", "extension": "none"}))


def test_an_address_on_the_site() -> None:
    assert read_image(node("/images/a.jpg"), "de") == (Media(MediaKind.IMAGE, "/images/a.jpg", url="/images/a.jpg"), ())


def test_a_map_says_what_is_seen_and_whose_it_is() -> None:
    value = {"src": "a.jpg", "Alt-Text": "Ein Halm", "copyright": "© Rike Torf"}
    expected = Media(MediaKind.IMAGE, "a.jpg", path="a.jpg", alt="Ein Halm", copyright="© Rike Torf")
    assert read_image(node(value), "de") == (expected, ())


@pytest.mark.parametrize(
    ("value", "site", "called", "url"),
    [
        (
            "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
            "YOUTUBE",
            "aqz-KE-bpKQ",
            "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        ),
        (
            "https://m.youtube.com/watch?list=1&v=aqz-KE-bpKQ&t=3",
            "YOUTUBE",
            "aqz-KE-bpKQ",
            "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        ),
        (
            "//www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0",
            "YOUTUBE",
            "aqz-KE-bpKQ",
            "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        ),
        ("https://youtu.be/aqz-KE-bpKQ", "YOUTUBE", "aqz-KE-bpKQ", "https://www.youtube.com/watch?v=aqz-KE-bpKQ"),
        ("youtube:aqz-KE-bpKQ", "YOUTUBE", "aqz-KE-bpKQ", "https://www.youtube.com/watch?v=aqz-KE-bpKQ"),
        ({"youtube": "aqz-KE-bpKQ"}, "YOUTUBE", "aqz-KE-bpKQ", "https://www.youtube.com/watch?v=aqz-KE-bpKQ"),
        ({"provider": "Vimeo", "id": "76979871"}, "VIMEO", "76979871", "https://vimeo.com/76979871"),
        (
            "https://vimeo.com/76979871/0123abcdef",
            "VIMEO",
            "76979871/0123abcdef",
            "https://vimeo.com/76979871/0123abcdef",
        ),
        ("https://player.vimeo.com/video/76979871", "VIMEO", "76979871", "https://vimeo.com/76979871"),
        (
            '<iframe width="100%" src="https://www.youtube.com/embed/aqz-KE-bpKQ" frameborder="0"></iframe>',
            "YOUTUBE",
            "aqz-KE-bpKQ",
            "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        ),
        ("https://dai.ly/x5e9eog", "DAILYMOTION", "x5e9eog", "https://www.dailymotion.com/video/x5e9eog"),
    ],
)
def test_a_video_of_a_site(value: object, site: str, called: str, url: str) -> None:
    medium, diagnostics = read_video(node(value), "de")
    assert medium
    assert (medium.site, medium.called, medium.url, medium.path, diagnostics) == (site, called, url, None, ())


@pytest.mark.parametrize(
    ("text", "site"), [("rQaycqyjLFw", "YOUTUBE"), ("JAUoeqvedMo", "YOUTUBE"), ("Trailerfilm", None)]
)
def test_what_only_one_site_calls_its_videos(text: str, site: str | None) -> None:
    medium, (finding,) = read_video(node(text), "de")
    assert medium
    assert medium.site == site
    assert finding.code == "media"


@pytest.mark.parametrize("text", ["https://youtube.example/watch?v=aqz-KE-bpKQ", "https://vimeo.com/about"])
def test_other_addresses_are_of_no_site(text: str) -> None:
    assert read_video(node(text), "de") == (Media(MediaKind.VIDEO, text, url=text), ())


@pytest.mark.parametrize(("text", "site"), [("dQx4w9WgXcZ", "YOUTUBE"), ("347119375", "VIMEO")])
def test_what_one_site_calls_its_videos(text: str, site: str) -> None:
    medium, diagnostics = read_video(node(text), "de")
    assert medium
    assert (medium.site, medium.called, codes(diagnostics)) == (site, text, ["media"])


def test_several_pictures() -> None:
    media, diagnostics = read_images(node(["a.jpg", {"src": "b.jpg", "alt": "Ein Halm"}, "c"]), "de")
    assert [(medium.path, medium.alt) for medium in media] == [("a.jpg", None), ("b.jpg", "Ein Halm"), (None, None)]
    assert codes(diagnostics) == ["media"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (["a.jpg", "/img/b"], True),
        ({"src": "a.jpg"}, True),
        ({"src": "a.jpg", "name": "A sea"}, True),
        ([{"name": "Rike Torf"}], False),
        ("Rike Torf", False),
        (["a.jpg", "R. Torf"], True),  # what is no file is told, and the others are kept
        ([], False),
    ],
)
def test_stills_are_files_and_no_photographer(value: object, expected: bool) -> None:
    assert names_files(node(value)) is expected


@pytest.mark.parametrize("text", ["helloworlds", "12345678901", "Poster"])
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


@pytest.mark.parametrize(
    ("text", "file", "copyright"),
    [
        ("s2.jpg (Foto: Jan Ruhl)", "s2.jpg", "Jan Ruhl"),
        ("s2.jpg (© Foto: Jan Ruhl)", "s2.jpg", "Jan Ruhl"),
        ("p.jpg © Rike Torf", "p.jpg", "Rike Torf"),
        ("p.jpg, Foto: Rike Torf", "p.jpg", "Rike Torf"),
        ("p (1).jpg (c) Rike Torf", "p (1).jpg", "Rike Torf"),
    ],
)
def test_whose_picture_it_is_stands_behind_the_file(text: str, file: str, copyright: str) -> None:
    assert read_image(node(text), "de") == (Media(MediaKind.IMAGE, text, path=file, copyright=copyright), ())
    assert names_files(node(["s1.jpg", text]))
    assert not names_files(node(text.replace(".jpg", "")))


def test_what_else_stands_behind_a_file_is_nobodys_name() -> None:
    assert not names_files(node("s2.jpg (klein)"))
    assert read_image(node({"src": "p.jpg © Rike Torf", "copyright": "Jan Ruhl"}), "de")[0] == Media(
        MediaKind.IMAGE, "p.jpg © Rike Torf", path="p.jpg", copyright="Jan Ruhl"
    )


def test_a_long_text_is_looked_through_once() -> None:
    """Where what a site calls a video was looked for at each place of it, this took a quarter of an hour."""
    medium, findings = read_video(node("EUR " * 100_000), "de")
    assert medium is not None
    assert (medium.kind, medium.url, len(medium.label)) == (MediaKind.VIDEO, None, 400_000)
    assert codes(findings) == ["media"]
