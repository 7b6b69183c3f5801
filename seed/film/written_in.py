"""In which language a document that does not say it is written: by its text, and by the names of its fields.

A document without a language is read as one in the first of those configured, and its texts are served as such. Where
it reads as one in another language, that is told; nothing is guessed, since another version of the film may have that
language already.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from graph.languages import primary
from graph.text import fold
from seed.diagnostics import Diagnostic, Position, warning
from seed.phrases import phrase

_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "de": "der die das und ist nicht ein eine einer einen mit auf für von dem den im sich sie zu auch wird als bei",
        "en": "the and of is in to with his her that for on who from an are he she they when their by as at it into",
        "fr": "le la les et des est un une dans pour qui que avec sur son sa ses au du elle ne pas il ils leur par en",
        "es": "el la los las y de en un una con por su que es para del se al lo como más pero sus ella",
        "it": "il lo la gli le di e che un una per con del della nel è i si al da sono suo sua non come alla",
        "pt": "o os as e de um uma com para não que do da em seu sua no na por dos das se mais é",
        "pl": "i w z na do się jest nie to że od jego jej po przez który która są za dla oraz ale",
        "nl": "de het een van en in is te dat die op voor met zijn niet aan er om ook als bij uit naar wordt haar hij",
        "sv": "och att det som en på är av för med den till har inte om ett han hon sig från de när",
        "cs": "se na je v že s do z jako který která ve pro za si po od jeho ale svého když jen",
    }.items()
}
"""The most frequent words of a language; "a" is one of too many."""
_SCRIPTS = {
    "CJK": r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff",
    "ko": r"\uac00-\ud7a3",
    "ARABIC": r"\u0620-\u064a\u066e-\u06d3",
    "CYRILLIC": r"\u0400-\u052f",
    "el": r"\u0370-\u03ff\u1f00-\u1fff",
    "he": r"\u05d0-\u05ea",
    "th": r"\u0e01-\u0e2e",
}
"""The letters of scripts, called as the language that alone is written in one."""
_OTHER_LETTER = re.compile(f"[{''.join(_SCRIPTS.values())}]")
_LETTERS = {script: re.compile(f"[{letters}]") for script, letters in _SCRIPTS.items()}
_BY_LETTERS = {
    "CJK": (("ja", "[\u3040-\u30ff]"), ("zh", ".")),
    "ARABIC": (("ur", "[\u0679\u0688\u0691\u06d2]"), ("fa", "[پچژگ]"), ("ar", ".")),
    "CYRILLIC": (
        *(("kk", "[әғқұ]"), ("", "[\u0492-\u052f]"), ("be", "ў"), ("uk", "[їє]"), ("mk", "[ѓќѕ]")),
        *(("sr", "[ђјљњћџ]"), ("ru", "[ыэё]")),
    ),
}
"""The languages of a script by letters that none behind has; "" for several that no letter tells apart."""
_RARE = 200
"""Among as many letters of a text, one at least is of those that tell its language."""
_FIELDS = {
    language: frozenset(names.split())
    for language, names in {
        "de": "titel originaltitel regie jahr land laufzeit drehbuch schnitt darsteller verleih beschreibung inhalt"
        " musik ton",
        "fr": "titre titreoriginal realisateur realisatrice realisation annee pays duree scenario scenariste"
        " interpretes resume montage musique anneedeproduction",
        "es": "titulo titulooriginal direccion ano pais duracion guion reparto montaje musica sinopsis",
        "it": "titolo titolooriginale regia anno paese durata sceneggiatura interpreti montaggio musiche sinossi",
        "pt": "titulo titulooriginal direcao realizacao ano pais duracao roteiro argumento elenco montagem sinopse",
        "pl": "tytul rezyseria rok kraj scenariusz zdjecia obsada czastrwania muzyka opis",
    }.items()
}
"""Folded names of fields that are usual in a language. English ones say nothing: they are written everywhere."""
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH, _MOST = 25, 1500
"""Words that tell a language, and characters that are looked at."""
_LEAST_FIELDS = 2


def doubt_language(keys: Iterable[str], text: str, taken: str) -> Iterator[Diagnostic]:
    """A finding about a document that is taken for one in `taken`, if it reads as one in another language."""
    own = primary(taken)
    found = _of_script(text) or (own in _WORDS and (_of_text(text, own) or _of_fields(keys)))
    if found and found != own:
        message = phrase(
            'nothing says the language of the document: it is taken for "{taken}", and reads as "{found}"',
            taken=taken,
            found=found,
        )
        help = phrase(
            "write `language: {found}`, call the file NAME.{found}.md, or begin FILMGRAPH_LANGUAGES with {found}",
            found=found,
        )
        yield warning("language", message, help).at(Position(1))


def language_of_text(text: str, first: str) -> str | None:
    """The language in which a text plainly is, with its front matter or without; None if it does not tell. `first` is
    looked for first."""
    behind = text.partition("\n---")[2].strip() or text
    return _of_script(behind) or (_of_text(behind, primary(first)) if primary(first) in _WORDS else None)


def _of_script(text: str) -> str | None:
    """The language of a text most of whose letters are of a script that tells it, alone or by letters that only this
    language has; None for one in Latin letters, or in a script of which none is told (`Филм`)."""
    text = text[:_MOST].casefold()
    if text.isascii() or len(_OTHER_LETTER.findall(text)) < _ENOUGH:
        return None
    script, count = max(((name, len(of.findall(text))) for name, of in _LETTERS.items()), key=lambda each: each[1])
    if count * 2 < sum(map(str.isalpha, text)):
        return None
    languages = _BY_LETTERS.get(script, ((script, "."),))
    told = (language for language, letters in languages if len(re.findall(letters, text)) * _RARE >= count)
    return next(told, None) or None


def _of_text(text: str, taken: str) -> str | None:
    """The language of a text of some length in which the words of no other are frequent. That it is the one that it is
    taken for is seen first, since it mostly is."""
    words = _WORD.findall(text[:_MOST].casefold())
    if len(words) < _ENOUGH:
        return None
    if sum(map(_WORDS[taken].__contains__, words)) * 4 >= len(words):
        return taken
    counted = sorted(((sum(map(own.__contains__, words)), language) for language, own in _WORDS.items()), reverse=True)
    (most, language), (next_most, _) = counted[:2]
    return language if most * 6 >= len(words) and most * 2 >= next_most * 3 else None


def _of_fields(keys: Iterable[str]) -> str | None:
    """The one language in which some of the names of fields are usual, and none of the others."""
    named = {_folded(key) for key in keys}
    found = {language: own & named for language, own in _FIELDS.items()}
    most = max(found, key=lambda language: len(found[language]))
    alone = all(own < found[most] for language, own in found.items() if language != most)
    return most if alone and len(found[most]) >= _LEAST_FIELDS else None


@lru_cache(maxsize=1024)
def _folded(key: str) -> str:
    return fold(re.sub(r"[\s_-]", "", key))
