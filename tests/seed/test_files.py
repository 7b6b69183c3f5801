"""Where documents lie, and what their paths say."""

import os
from pathlib import Path

import pytest

from graph.languages import is_known, normal_tag
from seed.diagnostics import Level
from seed.discover.files import FoundFiles, NoSuchPathError, find_files

LANGUAGES = ("de", "en")
Found = tuple[str, str, str | None, bool]


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def found(*paths: str | Path) -> list[Found]:
    files = find_files([Path(path) for path in paths], LANGUAGES)
    return [(file.display_path, file.key, file.language, file.is_index) for file in files.documents]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


LAYOUTS: list[tuple[str, str, str | None, bool]] = [
    # path below the root, key, language, whether it is an index file
    ("baikonur/index_de.md", "baikonur", "de", True),
    ("baikonur/index.de.md", "baikonur", "de", True),
    ("baikonur/index_en-US.md", "baikonur", "en-US", True),
    ("baikonur/index_pt_BR.md", "baikonur", "pt-BR", True),
    ("baikonur/index_zh-hans.md", "baikonur", "zh-Hans", True),
    ("baikonur/INDEX_DE.MD", "baikonur", "de", True),
    ("baikonur/index.markdown", "baikonur", None, True),
    ("baikonur/index.txt", "baikonur", None, True),
    ("baikonur/index_de.mdx", "baikonur", "de", True),
    ("baikonur.de.yaml", "baikonur", "de", False),
    ("baikonur_en.json", "baikonur", "en", False),
    ("baikonur/_index.md", "baikonur", None, True),
    ("baikonur/_index_de.md", "baikonur", "de", True),
    ("baikonur/de.md", "baikonur", "de", True),
    ("baikonur/fr.md", "baikonur", "fr", True),
    ("de/baikonur/index.md", "baikonur", "de", True),
    ("fr/baikonur/index.md", "baikonur", "fr", True),
    ("baikonur/de/index.md", "baikonur", "de", True),
    ("2011/de/baikonur/index.md", "2011/baikonur", "de", True),
    ("de/it/index.md", "it", "de", True),
    ("2011/baikonur/index_de.md", "2011/baikonur", "de", True),
    ("baikonur.de.md", "baikonur", "de", False),
    ("baikonur_de.md", "baikonur", "de", False),
    ("baikonur_fr.txt", "baikonur", "fr", False),
    ("baikonur_kk.md", "baikonur", "kk", False),
    ("baikonur_pt_BR.md", "baikonur", "pt-BR", False),
    ("baikonur.zh-TW.md", "baikonur", "zh-TW", False),
    ("baikonur.md", "baikonur", None, False),
    ("2011/baikonur.en.md", "2011/baikonur", "en", False),
    ("de/baikonur.md", "baikonur", "de", False),
    ("it/index_de.md", "it", "de", True),
    ("it/index.md", "it", None, True),
    ("it/de.md", "it", "de", True),
    ("what_is_it.md", "what_is", "it", False),
    ("Dr.No.md", "Dr.No", None, False),
    ("die_xx.md", "die_xx", None, False),
    ("index_xx.md", "index_xx", None, False),
    ("the_war.md", "the_war", None, False),
    ("the_black_cat.md", "the_black_cat", None, False),
    ("nine_to_five.md", "nine_to_five", None, False),
    ("src/films/baikonur.md", "src/films/baikonur", None, False),
    ("src/films/it/baikonur.md", "src/films/baikonur", "it", False),
    ("baikonur_gsw.md", "baikonur", "gsw", False),
    ("baikonur_DE.md", "baikonur", "de", False),
    ("u\u0308ber/index_de.md", "über", "de", True),
    ("_.md", "_", None, False),
    ("_de.md", "_de", None, False),
]


@pytest.mark.parametrize(("path", "key", "language", "is_index"), LAYOUTS)
def test_layouts(path: str, key: str, language: str | None, is_index: bool) -> None:
    make(Path("films"), path)
    assert found("films") == [(f"films/{path}", key, language, is_index)]


@pytest.mark.parametrize(
    "path",
    [
        "baikonur/index_de.md",
        "baikonur/index.md",
        "baikonur/de.md",
        "baikonur/fr.md",
        "de/baikonur/index.md",
        "it/index_de.md",
        "it/index.md",
        "baikonur.de.md",
        "baikonur.md",
        "de/baikonur.md",
    ],
)
def test_a_film_has_one_key_whichever_path_is_given(path: str) -> None:
    make(Path("films"), path)
    whole = found("films")
    assert found(f"films/{path}") == whole
    assert found(Path(f"films/{path}").parent) == whole


@pytest.mark.parametrize(
    "path", ["1990s/short/surprise/index_de.md", "1990s/surprise.md", "de/1990s/surprise/index.md"]
)
def test_people_yaml_marks_the_root_of_films_that_lie_deeper(path: str) -> None:
    make(Path("films"), path, "people.yaml")
    whole = found("films")
    assert found(f"films/{path}") == whole
    assert found("films/" + path.split("/")[0]) == whole


def test_the_current_folder_can_be_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(folder, "baikonur/index_de.md", "surprise.en.md")
    assert found(".") == [("baikonur/index_de.md", "baikonur", "de", True), ("surprise.en.md", "surprise", "en", False)]
    monkeypatch.chdir("baikonur")
    assert found(".") == [("index_de.md", "baikonur", "de", True)]
    assert found("index_de.md") == [("index_de.md", "baikonur", "de", True)]
    assert found("..") == [
        ("../baikonur/index_de.md", "baikonur", "de", True),
        ("../surprise.en.md", "surprise", "en", False),
    ]


def test_paths_are_shown_as_given_and_sorted(folder: Path) -> None:
    make(folder, "b/index_de.md", "a/index_en.md", "a/index_de.md")
    assert [shown for shown, *_ in found("b", folder / "a")] == [
        f"{folder}/a/index_de.md",
        f"{folder}/a/index_en.md",
        "b/index_de.md",
    ]


def test_a_file_given_twice_is_found_once_below_the_wider_path(folder: Path) -> None:
    make(folder, "films/1990/surprise/index_de.md")
    given: list[str | Path] = ["films/1990/surprise/index_de.md", "films/1990", folder / "films", "films/1990/surprise"]
    assert (
        found(*given)
        == found(*given[::-1])
        == [(f"{folder}/films/1990/surprise/index_de.md", "1990/surprise", "de", True)]
    )


def test_languages_in_two_roots_are_versions_of_one_film(folder: Path) -> None:
    make(folder, "de/baikonur/index.md", "en/baikonur/index.md", "en/surprise.md")
    assert found("de", "en") == [
        ("de/baikonur/index.md", "baikonur", "de", True),
        ("en/baikonur/index.md", "baikonur", "en", True),
        ("en/surprise.md", "surprise", "en", False),
    ]


def test_a_tag_that_is_not_configured_is_a_film_beside_films_and_a_language_beside_languages(folder: Path) -> None:
    make(folder, "films/it.md", "films/baikonur.md", "films/no/index.md", "films/ran/index.md")
    make(folder, "tuvalu/it.md", "tuvalu/de.md", "tuvalu/README.md", "gondola/it/index.md", "gondola/de/index.md")
    assert found(".") == [
        ("films/baikonur.md", "films/baikonur", None, False),
        ("films/it.md", "films/it", None, False),
        ("films/no/index.md", "films/no", None, True),
        ("films/ran/index.md", "films/ran", None, True),
        ("gondola/de/index.md", "gondola", "de", True),
        ("gondola/it/index.md", "gondola", "it", True),
        ("tuvalu/README.md", "tuvalu/README", None, False),
        ("tuvalu/de.md", "tuvalu", "de", True),
        ("tuvalu/it.md", "tuvalu", "it", True),
    ]


def test_a_configured_language_need_not_be_a_known_one(folder: Path) -> None:
    make(folder, "surprise_tlh.md")
    assert [source.key for source in find_files([folder], ("de",)).documents] == ["surprise_tlh"]
    assert [source.key for source in find_files([folder], ("de", "tlh")).documents] == ["surprise"]


def test_what_is_hidden_or_no_document_is_left_out(folder: Path) -> None:
    make(folder, ".git/a.md", "node_modules/a.md", ".a.md", "._index_de.md", "a/poster.jpg", "a/index_de.md.bak")
    make(folder, "a/index_de.md", "_drafts/b.md")
    files = find_files([Path()], LANGUAGES)
    assert [file.display_path for file in files.documents] == ["_drafts/b.md", "a/index_de.md"]
    assert (files.entry_files["people.yaml"], files.findings) == ((), ())


def people_files(found: FoundFiles) -> tuple[Path, ...]:
    return found.entry_files["people.yaml"]


def test_people_yaml_is_found_beside_the_documents_and_above_what_is_given(folder: Path) -> None:
    make(folder, "films/people.yaml", "films/a/index_de.md", "more/people.yaml", "more/b/people.yaml")
    assert people_files(find_files([Path("films/a/index_de.md")], LANGUAGES)) == (Path("films/people.yaml"),)
    assert people_files(find_files([folder / "films/a"], LANGUAGES)) == (folder / "films/people.yaml",)
    assert people_files(find_files([Path("films/people.yaml")], LANGUAGES)) == (Path("films/people.yaml"),)
    assert people_files(find_files([Path("films"), Path("more")], LANGUAGES)) == (
        Path("films/people.yaml"),
        Path("more/b/people.yaml"),
        Path("more/people.yaml"),
    )


def test_a_path_that_is_not_there_is_wrong_usage(folder: Path) -> None:
    (folder / "broken.md").symlink_to("gone.md")
    for path in ("gone", "broken.md"):
        with pytest.raises(NoSuchPathError, match=f"^{path}: there is no such file or folder$"):
            find_files([folder, Path(path)], LANGUAGES)


def skipped(*paths: str) -> list[tuple[str, str, Level]]:
    files = find_files([Path(path) for path in paths], LANGUAGES)
    return [(finding.path, finding.message, finding.level) for finding in files.findings]


def test_a_given_file_that_is_no_document_is_skipped_with_a_note(folder: Path) -> None:
    make(folder, "poster.jpg")
    assert skipped("poster.jpg") == [
        (
            "poster.jpg",
            "not a document: its name does not end in .md, .markdown, .mdx, .txt, .yaml, .yml, .json",
            Level.NOTE,
        )
    ]


def test_links_are_followed_to_files_within_the_root_only(folder: Path) -> None:
    make(folder, "outside.md", "films/a/index_de.md", "films/b/c.txt")
    (folder / "films/a/index_en.md").symlink_to("index_de.md")
    (folder / "films/a/poster.jpg").symlink_to("../../outside.md")
    (folder / "films/b/out.md").symlink_to("../../outside.md")
    (folder / "films/b/broken.md").symlink_to("gone.md")
    (folder / "films/b/round.md").symlink_to("round.md")
    (folder / "films/b/up").symlink_to("..")
    (folder / "link").symlink_to("films")
    expected = [
        ("link/b/broken.md", "the link leads to no file", Level.NOTE),
        ("link/b/out.md", "the link leads out of the folder and is not followed", Level.NOTE),
        ("link/b/round.md", "the link leads to no file", Level.NOTE),
        ("link/b/up", "links to folders are not followed", Level.NOTE),
    ]
    assert skipped("link") == expected
    assert [shown for shown, *_ in found("link")] == ["link/a/index_de.md", "link/a/index_en.md", "link/b/c.txt"]
    assert found("films/b/out.md") == [("films/b/out.md", "out", None, False)]


def test_what_is_no_file_is_not_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    assert skipped(".") == [("pipe.md", "not a file", Level.NOTE)]


def test_names_that_are_no_text_are_errors(folder: Path) -> None:
    (folder / os.fsdecode(b"Die R\xe4uber.md")).touch()
    make(folder, "a\nb/index_de.md")
    message = "the path holds control characters, or bytes that are not UTF-8: rename it"
    assert skipped(".") == [("Die R?uber.md", message, Level.ERROR), ("a\nb/index_de.md", message, Level.ERROR)]
    assert found(".") == []


def test_folders_may_lie_deeper_than_python_recurses(folder: Path) -> None:
    for _ in range(1_500):
        os.mkdir("a")
        os.chdir("a")
    Path("index_de.md").touch()
    assert [source.key for source in find_files([folder], LANGUAGES).documents] == ["/".join(["a"] * 1_500)]
    Path("index_de.md").unlink()
    for _ in range(1_500):  # pytest cannot remove so deep a folder
        os.chdir("..")
        os.rmdir("a")


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("de", "de"),
        ("DE", "de"),
        ("pt_br", "pt-BR"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("es-419", "es-419"),
        ("gsw", "gsw"),
        ("d", None),
        ("deutsch", None),
        ("de-", None),
        ("de\n", None),
        ("", None),
    ],
)
def test_tags_in_normal_form(text: str, tag: str | None) -> None:
    assert normal_tag(text) == tag


@pytest.mark.parametrize(
    ("tag", "known"),
    [
        ("de", True),
        ("kk", True),
        ("zh-TW", True),
        ("is-IT", False),
        ("to-Five", False),
        ("sr-Latn", True),
        ("xx", False),
    ],
)
def test_known_languages(tag: str, known: bool) -> None:
    assert is_known(tag) is known
