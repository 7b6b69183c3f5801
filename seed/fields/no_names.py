"""What stands among names and is none: words for others, addresses, files, notes, sentences, words of a page."""

import re

from graph.patterns import regex
from seed.fields.countries import joins_countries
from seed.fields.organisations import begins_group, organisation
from seed.fields.reader import PLACEHOLDERS, listed

LONGEST_PROSE = 2000
_SHORTEST_SENTENCE = 30
_LONGEST_PAGE_WORDS = 40
OTHERS = frozenset(
    listed(
        """
        various|various artists|various people|several|several people|diverse|diverse künstler|diverse künstler:innen
        |div.|verschiedene|verschiedene künstler|verschiedene interpreten|mehrere|divers|artistes divers|varios
        |varios artistas|vários|vários artistas|vari|artisti vari|aa.vv.|aa. vv.|aavv|vv.aa.|vv. aa.|v.a.|v. a.|różni
        |różni wykonawcy|разные|anonym|anonymus|anonymous|anonyme|anónimo|anónima|anonimo|anonima|anônimo|anônima
        |anonimowy|аноним|anonymní|ungenannt|n. n. u. a.|ensemble cast|all|alle|others|and others|andere|weitere|viele
        |viele mehr|viele andere|viele weitere|many others|many more|more|mehr|etc.|etc|et al.|et al|et alii|u. a.|u.a.
        |u. a. m.|u.a.m.|u.v.a.|u. v. a.|u.v.m.|uvm.|uvm|uva|usw.|usw|otros|otras|y otros|outros|e outros|altri|e altri
        |autres|et autres|inni|i inni|i in.|anderen|en anderen|e.a.|andre|og andre|andra|och andra|m.fl.|m. fl.|и др.
        |и другие|…|...|u.a|u. m. a.|und andere|und weitere|und viele mehr|und viele andere|zahlreiche andere|ua
        |trad.|traditional|traditionals|traditionell|traditionnel|tradicional|tradizionale|laien|laiendarsteller
        |laiendarstellerinnen|laiendarsteller:innen|laiendarsteller*innen|laiendarsteller und laiendarstellerinnen
        |laienschauspieler|laienschauspielerinnen|non-professionals|non-professional actors
        """
    )
)
"""Words for people who are not named, in small letters."""
_UNNAMED = regex(
    r"(?:(?:viele |many )?(?:weitere|andere|zahlreiche|other|more)|diverse|various|d'autres|autres)\s+"
    r"(?:(?:laien)?darsteller|(?:laien)?schauspieler|komparsen|statisten|mitwirkende|actors|performers|extras|acteurs|comédiens)"
    r"(?:[:*_/]?-?innen)?(?:\s+(?:aus|from|de)\s.+)?"
    r"|laien(?:darsteller|schauspieler)?(?:[:*_/]?-?innen)?\s+aus\s.+",
    re.IGNORECASE,
)
"""Others that are told by what they do: "weitere Darsteller aus Husum"."""
_ELSEWHERE = regex(
    r"(?:siehe|s\.|vgl\.|see|cf\.|voir|véase|ver|vedi|zie|se|zob\.)\s+(?:o\.|u\.|oben|unten|above|below|credits?|abspann|website|text|body"
    r"|regie|drehbuch|director|réalisation|dirección|direção"
    r"|ci-dessus|ci-dessous|arriba|abajo|sopra|sotto|acima|abaixo|boven|ovan|wyżej)|wie (?:oben|vor)|as above|same"
    r" as (?:above|director)"
    r"|ditto|dito|dto\.?|idem|ebenso|s\.o\.|s\.u\.",
    re.IGNORECASE,
)
_PAGE_WORDS = regex(
    r"(?:\s*(?:\.{3}|…))?(?:\s*(?:ver|see|show|voir|vedi|mostrar|view|zobacz|vis|visa|zie|alle)\s+\d{1,3}\s+(?:more|más|mais|plus|altri|weitere|"
    r"mehr|więcej|flere|fler|meer|anzeigen)"
    r"|\s+(?:(?:see|show|view|read|load) (?:more|all|less)|mehr (?:anzeigen|sehen|laden|erfahren|lesen)|alle"
    r" anzeigen|weiterlesen"
    r"|weitere anzeigen|(?:voir|afficher|lire) (?:plus|tout|la suite)|ver (?:más|todo|todos|mais|tudo)|leer más"
    r"|mostrar (?:más|mais|todo)"
    r"|leia mais|saiba mais|mostra (?:altro|tutto|di più)|vedi (?:altro|tutti)|leggi tutto|pokaż więcej|zobacz"
    r" więcej|vis (?:mere|mer)|visa mer"
    r"|toon meer|lees meer|\+\s?\d{1,3}(?: (?:more|weitere|mehr|más|mais|autres|altri))?)"
    r"|\s*\+\s?\d{1,3} (?:more|weitere|mehr|más|mais|autres|altri))\s*$",
    re.IGNORECASE,
)
"""What a page shows behind a list that it has cut, often glued to the last name."""
_NO_NAME = regex(
    r".*://.*|www\..*|mailto:.*|[^\s@]+@[^\s@]+\.\w+|[./~\\][^\s].*[/\\.].*|/\S+"
    r"|\S.{0,120}\.(?:png|jpe?g|gif|svg|webp|avif|tiff?|bmp|mdx?|markdown|html?|php|pdf|docx?|txt|json|ya?ml|csv|js|css|mp[34]|mov|webm|mkv|wav|srt)"
    r"|true|false|yes|no|ja|nein|oui|non|sí|sim|não|on|off|x"
    r"|\d+(?:[.,]\d+)?\s*(?:mm|cm|m|k|p|fps|min(?:ut\w*)?\.?|h|std\.?|%|€|\$|gb|mb|hz|khz|bit)|\d{1,4}[-./]\d{1,2}[-./]\d{1,4}.*",
    re.IGNORECASE | re.DOTALL,
)
"""Addresses, files, yes and no, measures, dates."""
_WORK_OF_MUSIC = regex(
    r"(?:.*[\s-])?(?:variation(?:en|s|i)|sonat[ae]n?|concerto|requiem|(?:klavier|violin|cello|orchester|flöten)konzerte?"
    r"|nocturnes?|ouvert[uü]re|oratorium|präludi(?:um|en)|préludes?|polonaises?|mazurkas?|streichquartett|symphonien)"
    r"|.*(?<!\w)(?:(?:op|opus|bwv|kv|woo|hob)[.\s]\s?[\divx].*"
    r"|(?:s[iy](?:n|m)(?:f|ph)oni[ea]|symphony|symphonie|concerto|sonat[ae]|suite|quartett|trio|konzert)\s(?:nr|no|n°|in)\b.*)"
    r"|(?:\d{1,2}\.|[a-zé]+te|[a-z]+th)\s(?:s[iy](?:n|m)(?:f|ph)oni[ea]|symphony)",
    re.IGNORECASE,
)
"""What is played, and nobody: "Goldberg-Variationen", "Sonata in A", "BWV 988"."""
_WORD_OF_MUSIC = regex(
    r"variation|sonat|concert|konzert|requiem|nocturne|ouvert|orator|prälud|prélud|polonaise|mazurka|quartett|s[iy][nm](?:f|ph)on"
    r"|\bsuite|\btrio|\bop|\bbwv|\bkv\b|\bwoo\b|\bhob\b",
    re.IGNORECASE,
)
_ODD = regex(r"[./@:\\~\d]")
"""One of these stands in everything of several words that is none."""
_PARTICLES = frozenset(
    re.findall(
        r"\w+",
        """von vom van der den des de del della dello di da das do dos du d la las le les los el al bin ibn ben abu
        zu zum zur ter ten te y e i und and et og och en af av""",
    )
)
"""Words within names, and between them, in small letters."""
WORDS_FOR_NOBODY = frozenset(
    word for phrase in (*PLACEHOLDERS, *OTHERS, "siehe oben unten see above below other") for word in phrase.split()
)
"""A name with none of these words is more than a way to say that there is nobody."""
_FOOTNOTE = regex(r"[(\[]?\w{1,2}[)\]]")


def names_others(text: str) -> bool:
    """Whether a text says that there are people, or a tradition, without naming anybody."""
    return text.casefold() in OTHERS or _UNNAMED.fullmatch(text) is not None


def without_page_words(text: str) -> str:
    """Leaves out what a page shows behind a list that it has cut."""
    page = _PAGE_WORDS.search(text, max(0, len(text) - _LONGEST_PAGE_WORDS))
    return text[: page.start()] if page else text


def is_something_else(text: str, outside: str) -> bool:
    """Whether a text is an address, a file, a note, a footnote, or says which countries made the film; `outside` is
    what of it is not in brackets.
    """
    if _FOOTNOTE.fullmatch(text) or not any(map(str.isalpha, outside)):
        return True
    if (" " not in text or _ODD.search(text)) and _NO_NAME.fullmatch(text):
        return True
    return _ELSEWHERE.fullmatch(text) is not None or is_work_of_music(outside) or joins_countries(outside)


def is_work_of_music(text: str) -> bool:
    """Whether a text is the title of what is played, as those of works of concert halls are made."""
    return _WORD_OF_MUSIC.search(text) is not None and _WORK_OF_MUSIC.fullmatch(text) is not None


def is_prose(text: str) -> bool:
    """Whether all of a text is sentences, so that what stands between its commas are no names either."""
    ends = text[-1:] in (".", "!", "?") and " " in text and len(text) > _SHORTEST_SENTENCE
    return ends and any(map(reads_as_prose, text[:LONGEST_PROSE].split(",")))


def reads_as_prose(text: str) -> bool:
    """Whether a text has words as sentences have them: many in small letters, which are no particles of names."""
    words = text.split()
    if len(words) < 5 or text.islower() or begins_group(text):
        return False
    small = [word for word in words if word[0].islower() and word not in _PARTICLES]
    least = 4 if organisation(text) else 3
    return len(small) >= least and len(small) * 5 >= len(words) * 2
