"""Random edits of a catalogue, such as its editors make them: of films and people, of the files beside them."""

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image

from tests.seed.laying import lay

Files = Mapping[str, str | bytes]
"""The files of a catalogue by their paths; documents are without their --- lines, as `lay` takes them."""

FOLDERS = tuple("abcdefgh")
TITLES = ("Dune", "Gate", "Tür", "Tür: Der Film", "Gate (2021)")
PEOPLE = ("Ada Löw", "ADA LÖW", "Bo Li", "Bo Li, B.A.C.", "Students of the IKJ", "Cy Ott", "Dé Fé", "Eva von Ohm")
FACTS = (
    "release_year: 1984", "release_year: 2021", "genre: Drama", "genre: Heimatreigen", "country: [Kasachstan, France]",
    "awards: [Berlinale 1986 – Goldener Bär]", "awards: ['Goldene Auster, Husumer Filmtage 1999 (Ada Löw)']",
    "poster: still.png", "images: [still.png, other.png]", "keywords: [Meer, sea]", "duration: 92",
    "themes: [exile, Heimat]",
    "sequel_to: Gate", "rating: 7", "slug: gate", "aliases: [tor]", "draft: true", "imdb: tt0087182", "mood: heiter",
    "original_title: Die Tür", "director: Ada Löw", "director: [Bo Li, Cy Ott]", "certificate: FSK 12",
)  # fmt: skip
BESIDE = {
    "people.yaml": (
        "- name: Ada Löw\n",
        "- {name: Ada Löw, aliases: [Bo Li]}\n",
        "- {name: Ada L. Löw, aliases: [Ada Löw]}\n",
        "- {name: Ada Löw, slug: ada, joined: 1950}\n- {name: Cy Ott, ids: {imdb: nm0375847}}\n",
        "- {name: Bo Li, films: [a, b]}\n- {name: Bo Li (II), films: [c]}\n",
    ),
    "fields.yaml": (
        "themes: {type: vocabulary, list: true, names: {exile: {de: Exil, en: Exile}}}\nrating: integer\n",
        "themes: {type: vocabulary, list: true, names: {exile: {de: Fremde, en: Exile}}, facet: true}\n"
        "rating: integer\n",
        "themes: {type: vocabulary, list: true}\nrating: text\nsequel_to: {type: film, inverse: sequels}\n"
        "joined: {type: date, on: person}\n",
    ),
    "festivals.yaml": (
        "- festival: TIDAL\n  name: {de: Wattfilmtage, en: Tidal Film Days}\n  labels: [Husumer Filmtage]\n",
        "- festival: TIDAL\n  name: {de: Ebbe und Flut, en: Tides}\n  labels: [Husumer Filmtage]\n",
        "- festival: BERLINALE\n  name: {de: Filmfestspiele, en: The Berlinale}\n  labels: [Berlinale]\n",
    ),
    "genres.yaml": ("- genre: ROUND\n  name: {de: Heimatreigen, en: Round}\n", "- genre: DRAMA\n  name: {de: Ernst}\n"),
    "roles.yaml": ("- role: CINEMATOGRAPHY\n  name: {de: Bildgestaltung}\n",),
}


def document(random: Random) -> str:
    """A document of a film."""
    people = ", ".join(f'"{name}"' for name in random.sample(PEOPLE, 2))
    role = random.choice(("Kamera", "Rätselamt", "Musik"))
    crew = f"crew: [{{role: {role}, name: '{random.choice(PEOPLE)}'}}]"
    facts = {fact.partition(":")[0]: fact for fact in random.sample(FACTS, random.randrange(6))}
    title = random.choice(TITLES)
    return "\n".join(
        (f"title: '{title}'", *facts.values(), f"cast: [{people}]", crew, "---", f"Text {random.randrange(3)}")
    )


def picture(random: Random) -> bytes:
    """A PNG of one of a few sizes."""
    data = BytesIO()
    Image.new("L", (random.choice((2, 3)), 2)).save(data, "png")
    return data.getvalue()


def edited(random: Random, files: Files) -> Files:
    """The files after one more edit; those given stay as they are."""
    edit = random.choice(_EDITS)
    now = dict(files)
    edit(random, now)
    return now if any(name.endswith(".md") and not name.startswith("people/") for name in now) else files


def _films(files: Files) -> list[str]:
    return sorted(name for name in files if name.endswith(".md") and not name.startswith("people/"))


def _write(random: Random, files: dict[str, str | bytes]) -> None:
    files[f"{random.choice(FOLDERS)}/index_{random.choice(('de', 'en', 'fr'))}.md"] = document(random)


def _rewrite_text(random: Random, files: dict[str, str | bytes]) -> None:
    name = random.choice(_films(files))
    files[name] = str(files[name]).partition("\n---\n")[0] + f"\n---\nAnother text {random.randrange(3)}"


def _delete(random: Random, files: dict[str, str | bytes]) -> None:
    del files[random.choice(_films(files))]


def _rename(random: Random, files: dict[str, str | bytes]) -> None:
    """Moves a folder of a film, as when its film is called otherwise."""
    old, new = random.choice(_films(files)).partition("/")[0], f"{random.choice(FOLDERS)}{random.choice(('', '-ii'))}"
    if not any(name.startswith(f"{new}/") for name in files):
        for name in [name for name in files if name.startswith(f"{old}/")]:
            files[new + name.removeprefix(old)] = files.pop(name)


def _copy(random: Random, files: dict[str, str | bytes]) -> None:
    """Makes a film that is called as another one."""
    files[f"{random.choice(FOLDERS)}/index_de.md"] = files[random.choice(_films(files))]


def _person(random: Random, files: dict[str, str | bytes]) -> None:
    language = random.choice(("de", "en", "fr"))
    says = (
        f"description: Who it is ({language}).",
        *random.choice(((), ("born: 1950 in Bonn",), ("awards: ['Preis, Hof 1990 („Dune“)']",), ("draft: true",))),
        *random.choice(((), ("aliases: [Cy Ott]",), ("portrait: still.png",))),
    )
    name = f"people/{random.choice('xy')}/{language}.md"
    files[name] = "\n".join((f"title: '{random.choice(PEOPLE)}'", "type: person", *says))


def _no_person(random: Random, files: dict[str, str | bytes]) -> None:
    for name in [name for name in files if name.startswith(f"people/{random.choice('xy')}")]:
        del files[name]


def _beside(random: Random, files: dict[str, str | bytes]) -> None:
    name = random.choice(sorted(BESIDE))
    if name in files and name != "fields.yaml" and random.random() < 0.3:
        del files[name]
    else:
        files[name] = random.choice(BESIDE[name])


def _media(random: Random, files: dict[str, str | bytes]) -> None:
    name = f"{random.choice(_films(files)).partition('/')[0]}/{random.choice(('still', 'other'))}.png"
    if files.pop(name, None) is None or random.random() < 0.6:
        files[name] = picture(random)


_EDITS: tuple[Callable[[Random, dict[str, str | bytes]], None], ...] = (
    _write, _write, _write, _rewrite_text, _delete, _rename, _copy, _person, _no_person, _beside, _beside, _media,
)  # fmt: skip


def put(folder: Path, files: Files) -> None:
    """Has a folder hold these files and no others; those that are the same already are not touched."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.relative_to(folder).as_posix() not in files:
            path.unlink()
    for name, content in files.items():
        if isinstance(content, bytes):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
    lay(folder, {name: content for name, content in files.items() if isinstance(content, str)})
