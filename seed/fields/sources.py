"""Labels that say what a film is made after: `Nach der gleichnamigen Novelle von`, `based on the play by`, `d'après le
récit de`. There are too many kinds of works for a list of labels.
"""

import re

from graph.patterns import regex
from seed.fields.around_names import is_person
from seed.fields.reader import strip_links

_BASED = r"""
    (?:(?:sehr\ )?(?:frei|lose)\ )?(?:nach|basierend\ auf|basiert\ auf|inspiriert\ (?:von|durch)|angelehnt\ an
    |unter\ verwendung)
    |(?:(?:freely|loosely|very\ loosely)\ )?(?:based\ (?:up)?on|adapted\ from|inspired\ by|after|from)
    |(?:(?:très\ )?librement\ )?(?:d['’]?\ ?après|adaptée?\ d(?:e|u|['’])|inspirée?\ d(?:e|u|['’])
    |tirée?\ d(?:e|u|['’])|sur)
    |(?:basad[oa]|inspirad[oa]|adaptad[oa])\ (?:libremente\ )?(?:en|de)|según
    |(?:liberamente\ )?(?:tratt[oa]|ispirat[oa]|basat[oa]|adattat[oa])\ (?:da|dal|dalla|dall['’]|a|al|alla|su|sul|sulla)
    |(?:livremente\ )?(?:basead[oa]|inspirad[oa]|adaptad[oa])\ (?:em|no|na|de|do|da)
    |na\ (?:podstawie|motywach)|według
"""
_ARTICLE = r"""
    de[rmns]|die|das|eine[mrns]?|ein|the|an?|his|her|their|l['’]|le|la|les|une?|des|du|el|los|una?|il|lo|uma?|[oa]
"""
_WORK = r"""
    (?:kriminal|jugend|kurz|dokumentar)?roman(?:e[sn]?|s)?|novellen?|erzählung(?:en)?|kurzgeschichten?|geschichten?
    |(?:kinder|jugend|sach|bilder|tage|hör|text)?b[uü]ch(?:e?s|ern)?|(?:theater|bühnen|hör|volks)?(?:stücke?s?|spiele?s?)
    |dramas?|schauspiele?s?|komödien?|märchens?|gedichte?[sn]?|balladen?|comics?|oper|operette|memoiren|erinnerungen
    |(?:auto)?biogra(?:f|ph)ien?|briefen?|reportagen?|vorlagen?|bestsellers?|werke?[sn]?|motiven|essays?
    |(?:graphic\ )?novels?|books?|short\ stor(?:y|ies)|(?:stage|radio)?\ ?plays?|memoirs?|novellas?|poems?|comic\ books?
    |works?|fairy\ tales?|articles?|diar(?:y|ies)|(?:auto)?biograph(?:y|ies)|operas?|musicals?|letters?|manga
    |nouvelles?|livres?|pièces?(?:\ de\ théâtre)?|récits?|contes?|bandes?\ dessinées?|b\.?d\.?|[oœ]e?uvres?|poèmes?
    |mémoires|(?:auto)?biographies?|novelas?|cuentos?|relatos?|obras?(?:\ de\ teatro|\ teatral)?|libros?
    |romanz[oi]|raccont[oi]|libr[oi]|opera|dramma|commedia|fumetto|romances?|contos?|livros?|peças?(?:\ de\ teatro)?
    |powieści|opowiadani(?:a|e)|książki|sztuki|dramatu
"""
_IDEA = (
    r"(?:original|grund)?ideen?|(?:original\ )?ideas?|idées?(?:\ originale)?|pomysłu|stor(?:y|ies)|histoires?|storia"
)
_BY = r"von|vom|by|de|d['’]|di|da|do|del(?:la)?|du"
_SOURCE = regex(
    rf"(?:(?:{_BASED})\s*)?(?:(?:{_ARTICLE})\s*)?(?:[\w-]+\s){{0,2}}?(?:(?P<work>{_WORK})|(?P<idea>{_IDEA}))"
    rf"(?:\s(?!(?:{_BY})\b)\S+){{0,6}}?\s*(?:{_BY})",
    re.VERBOSE,
)
"""The title of the work may stand behind the word for it."""
_QUOTED = regex(r"\s*(?:„[^“”]*[“”]|„[^„\"]*\"|“[^”]*”|«[^»]*»|»[^«]*«|\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|‚[^‘’]*[‘’])")
_QUOTED_SOURCE = regex(rf"(?:{_BASED})\s*(?:{_ARTICLE})?\s+(?:{_BY})", re.VERBOSE)
"""What is left of a label that says a work by its title alone: `d'après « Le Mur d'eau » de`."""
_BEGINS = regex(
    r"(?:very |sehr |très )?(?:frei |lose |freely |loosely |librement |liberamente |livremente |libremente )?"
    r"(?:nach|basier|inspir|angelehnt|unter verwendung|based|adapt|after|from|d['’]|sur|tir[ée]|basad|según|tratt|ispir"
    r"|basat|basead|na podst|na motyw|według|the|a|an|le|la|l['’]|der|dem"
    r"|roman|novel|erzählung|buch|book|theaterstück|play)",
    re.IGNORECASE,
)
_LONGEST = 80
_BY_AUTHOR = regex(r"(?P<work>.+)\s(?:von|by|de|di)\s+(?P<author>\S+\s.+)")
_AUTHOR_BEFORE = regex(r"(?P<author>[^:,„“»\"]{3,60}?)(?::\s+|,\s+(?=[„“»\"'])|\s+(?=[„“»\"']))(?P<work>.+)")
_AUTHOR_IN_BRACKETS = regex(r"(?P<work>[^()]+?)\s*\((?:von |by |de |di )?(?P<author>[^()\d]+)\)")
_YEAR_BEHIND = regex(r"[\s,]*\(?\b(?:1\d{3}|20\d\d)\)?\.?$")
_PLACE = regex(r"(?:Monte?|Notre|San|Santa|Sankt|Saint|St\.?|Bad|Sierra|New|Port|Rio|Cap|Los|Las)[ -]")
"""How places begin that stand in titles: "Der Graf von Monte Cristo"."""
_LONGEST_WORK = 200


def may_begin_source(text: str) -> bool:
    """Whether a text may begin with such a label, which few names do."""
    return _BEGINS.match(text) is not None


def source_role(label: str) -> str | None:
    """The key of the role that such a label names: whose work it is, or whose idea."""
    if len(label) > _LONGEST or not may_begin_source(label):
        return None
    plain = " ".join(_QUOTED.sub(" ", label).split()).casefold()
    found = _SOURCE.fullmatch(plain)
    if found is None:
        return "SOURCE_WORK" if _QUOTED.search(label) and _QUOTED_SOURCE.fullmatch(plain) else None
    return "SOURCE_WORK" if found["work"] else "STORY"


def authored(text: str) -> str | None:
    """What a field for a film's source says, with the author first: `Theodor Fontane: Effi Briest` and `Effi Briest von
    Theodor Fontane` → `Theodor Fontane (Effi Briest)`; as it is where a label says so ("Roman von Theodor Storm"). None
    where it does not say who the author is.
    """
    text = strip_links(text)[0]
    if named := author_and_work(text):
        author, work = named
        return f"{work} von {author}" if text.startswith(work) and source_role(f"{work} von") else f"{author} ({work})"
    return None


def author_and_work(text: str) -> tuple[str, str] | None:
    """The author and the work of a text that tells them apart: `Effi Briest von Theodor Fontane`."""
    if len(text) > _LONGEST_WORK:
        return None
    text = _YEAR_BEHIND.sub("", text)
    for form in (_AUTHOR_BEFORE, _AUTHOR_IN_BRACKETS, _BY_AUTHOR):
        found = form.fullmatch(text)
        if found and is_person(author := found["author"].strip()) and not _PLACE.match(author):
            return author, found["work"].strip()
    return None
