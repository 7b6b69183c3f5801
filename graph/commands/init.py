"""Writes a small folder to begin with, for `filmgraph init`."""

from pathlib import Path

from graph.errors import UserError
from seed.phrases import phrase, spoken

STARTER = Path(__file__).parent / "starter"
"""What is written, as it is: a film in two languages, people.yaml, fields.yaml, and what checks them elsewhere."""


class InitError(UserError):
    """Why the folder cannot be written, in the user's words."""


def init(folder: Path) -> None:
    """Writes the files of STARTER into a folder, which is made if need be, and prints what they are.

    Raises:
        InitError: if one of them is there already; then nothing is written. If one cannot be written.
    """
    sources = sorted(path for path in STARTER.rglob("*") if path.is_file())
    targets = [folder / source.relative_to(STARTER) for source in sources]
    for target in targets:
        if target.exists():
            there = phrase(
                "{file} is there already, and nothing is overwritten: name a folder without it", file=str(target)
            )
            raise InitError(there)
    for source, target in zip(sources, targets, strict=True):
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
        except OSError as error:
            reason = str(error.strerror)
            raise InitError(phrase("{file} cannot be written: {reason}", file=str(target), reason=reason)) from None
        print(spoken(phrase("wrote {file}", file=str(target))))
    print(spoken(phrase("next: {command}", command=f"filmgraph up {folder / 'films'} --watch")))
