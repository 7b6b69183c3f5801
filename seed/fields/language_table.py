"""What CLDR does not give of the names of languages: words that the film world uses, abbreviations, and what some are
called. Names stand without accents and capitals, as `graph.text.fold` leaves them; see `languages.py`.
"""

ALSO_CALLED = {
    "ase": "american sign language|asl|amerikanische gebardensprache|langue des signes americaine",
    "ber": "berber|berberisch|berbere|bereber|tamazight",
    "bfi": "british sign language|bsl|britische gebardensprache",
    "bn": "bangla",
    "ca": "valencian|valencianisch|valenciano",
    "ckb": "sorani",
    "de": "hochdeutsch|standard german|dtsch",
    "es": "castilian|castellano|kastilisch|castillan|castigliano",
    "et": "estonian",
    "fa": "farsi|parsi",
    "fa-AF": "dari",
    "fsl": "french sign language|lsf|langue des signes francaise|franzosische gebardensprache",
    "gsg": "german sign language|dgs|deutsche gebardensprache",
    "gsw": "schwyzerdutsch|schwizerdutsch|swiss-german|schweizer deutsch|schweizer mundart",
    "ku": "kurmanji|kurmanci|kurmandschi",
    "nan": "taiwanese|hokkien|taiwanesisch",
    "nds": "plattdeutsch|platt|low german|plattduutsch",
    "nl-BE": "flamisch|flemish|flamand|vlaams",
    "pa": "panjabi",
    "ps": "pashtu|paschtu",
    "ro": "moldovan|moldavian|moldauisch|moldawisch",
    "sgn": "sign language|gebardensprache|langue des signes|lengua de signos|lingua dei segni",
    "smi": "sami|samisch|lappish|samiska|samisk|saamelainen",
    "sq": "albanian|kosovarisch",
    "sw": "kiswahili",
    "wen": "sorbian|sorbisch|sorabe",
    "yue": "cantonese chinese",
    "zh": "mandarin|mandarin chinese|hochchinesisch|putonghua|mandarin-chinesisch",
    "zxx": "no language|keine sprache|sans langue|silent|silent film|stumm|stummfilm|muet|mudo|muto|niemy",
}
"""Tag → words, where they stand in any document."""

AMBIGUOUS = frozenset(
    ("frisian", "friesisch", "frison", "frisone", "frisiske", "fries", "gaelic", "galisch", "gaelique")
)
"""Names of several languages: the text is kept without a tag, and not told."""

ABBREVIATIONS = {
    "ar": "arab",
    "cs": "tschech",
    "da": "dan",
    "de": "dt|dtsch|ger|deu|dts|allem",
    "el": "griech",
    "en": "engl|eng|ang|angl|ing",
    "es": "span|esp",
    "fi": "finn",
    "fr": "franz|frz|fre|fra|franc",
    "he": "hebr",
    "hu": "ungar|ung",
    "it": "ital|ita",
    "ja": "jap",
    "nl": "niederl|ndl|holl",
    "no": "norw",
    "pl": "poln|pol",
    "pt": "port",
    "ro": "rum",
    "ru": "russ",
    "sv": "schwed",
    "tr": "turk",
    "uk": "ukr",
    "zh": "chin",
}
"""Tag → abbreviations, with or without a full stop."""

SUBTITLED = {
    **dict.fromkeys(("omu", "omdu", "omdtu", "omdut", "vostde", "vostall"), "de"),
    **dict.fromkeys(("omeu", "omenglu", "omengu", "omenu", "omeut", "vosten", "vosta", "vostang", "vostangl"), "en"),
    **dict.fromkeys(("omfu", "omfru", "omfranzu", "vost", "vostf", "vostfr"), "fr"),
    **dict.fromkeys(("omspu", "vose", "vosesp"), "es"),
    **dict.fromkeys(("omiu", "omitu", "vosi", "vostit"), "it"),
    **dict.fromkeys(("omnlu", "vostnl"), "nl"),
}
"""Abbreviations of cinemas for an original version → the language of its subtitles."""

NAMES = {
    "zxx": {
        "de": "Ohne Dialog",
        "en": "No dialogue",
        "fr": "Sans dialogue",
        "es": "Sin diálogos",
        "it": "Senza dialoghi",
        "pt": "Sem diálogos",
        "pl": "Bez dialogów",
    },
    "sgn": {"de": "Gebärdensprache", "en": "Sign language", "fr": "Langue des signes"},
    "gsg": {"de": "Deutsche Gebärdensprache", "en": "German Sign Language", "fr": "Langue des signes allemande"},
    "bfi": {"de": "Britische Gebärdensprache", "en": "British Sign Language", "fr": "Langue des signes britannique"},
    "fsl": {"de": "Französische Gebärdensprache", "en": "French Sign Language", "fr": "Langue des signes française"},
    "ber": {"de": "Berberisch", "en": "Berber", "fr": "Berbère"},
    "smi": {"de": "Samisch", "en": "Sami", "fr": "Same"},
    "wen": {"de": "Sorbisch", "en": "Sorbian", "fr": "Sorabe"},
}
"""Of languages that CLDR has no name for, or not the one of films."""
