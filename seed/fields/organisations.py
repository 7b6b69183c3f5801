"""What in a name shows that it is not a person's: a company, an institution, a group of people."""

import re

from graph.patterns import regex

_LEGAL_FORM = (
    r"(?i:e\.? ?v\.?|g?gmbh(?: ?& ?co\.?(?: ?kg)?)?|mbh|ltd\.?|limited|inc\.?|incorporated|llc|corp\.?)"
    r"|S\.A\.R\.L\.|S\.?[aà]\.?r\.?l\.?|SARL|LLP|KG|OHG|GbR|UG|AG|SE|PLC|S\.A\.S?\.?|SAS?|S\.?r\.?l\.?|S\.L\.U?\.?|SLU?|S\.?p\.?A\.?|B\.?V\.?|A\.?B\.?|A/S|ASA?|ApS|Oy|OÜ"
    r"|d\.o\.o\.?|s\.r\.o\.?|Kft\.?|Pty\.?(?: Ltd\.?)?"
)
LEGAL_FORM = regex(rf"(?:{_LEGAL_FORM})")
_ENDS_IN_LEGAL_FORM = regex(rf"[\s,](?:{_LEGAL_FORM})$")

_COMPANY_WORD = regex(
    r"(?<!\w)(?:\w{0,30}film|films?|filmes?|filmmakers?|film(?:produ|verleih|gesell|kunst|studio|werk|werkstatt|schule)\w*"
    r"|\w{0,30}produktion(?:en|s\w*)?|\w{0,30}productions?|produc(?:ciones|ções)|produzioni|pictures?|movies?|entertainment"
    r"|\w{0,10}studios?|\w{0,20}medien|media|multimedia|kino|cin[eé]ma|cine|cinematogr\w+|\w{0,20}verleih|\w{0,10}vertrieb"
    r"|distribution|releasing|compan(?:y|[iy]a)|companhia|group|gruppe|holding|kollektiv|collective|\w{0,20}agentur|agency"
    r"|institut\w*|instituto|foundation|fondation|fund|fonds|\w{0,20}stiftung|\w{0,20}förderung|\w{0,20}verein"
    r"|\w{0,20}verband|association|society|gesellschaft|\w{0,20}anstalt|council|ministerium|ministry|\w{0,20}hochschule"
    r"|\w{0,20}akademie|academy|académie|universit\w+|college|\w{0,10}schule|\w{0,20}fernsehen|television|televisión"
    r"|\w{0,20}rundfunk|broadcasting|radio|tv|canal|channel|network|archive?|museum|theat(?:er|re)|pool|records|verlag"
    r"|werkstatt|atelier|zesp(?:ół|oły)|wytwórnia|GmbH)(?!\w)",
    re.IGNORECASE,
)
_BROADCASTER = regex(
    r"(?:ZDF|ARD|ARTE|[Aa]rte|WDR|NDR|MDR|SWR|SR|RBB|rbb|HR|BR|BBC|ORF|SRF|NHK|RTL|RAI|TVE|YLE|SVT|NRK|CBC|PBS|HBO)(?![\w.])"
)
_GROUP = regex(
    r"(?:(?:den|die|der|the|les|seine|ihre|his|her|their|einige|some|alle|all) )?"
    r"(?:stud(?:ent(?:en|innen|\*innen|:innen|s)|ierenden?)|étudiant(?:e?s|e\.s)|schüler(?:innen|\*innen|:innen)?|pupils"
    r"|élèves|kinder|children|teilnehmer(?:innen|\*innen|:innen)?|participants|team|crew|ensemble|klasse|mitglieder|members"
    r"|(?:dorf|ein)?bewohner(?:innen|\*innen|:innen)?|einwohner|inhabitants|villagers|people|absolvent(?:en|innen)|graduates"
    r"|chor|choir|orchest(?:er|ra)|freunde|friends|familie|family)(?!\w)",
    re.IGNORECASE,
)
_ENSEMBLE = regex(
    r"(?<!\w)(?:\w{0,30}orchest(?:er|ra|re)|philharmon\w+|symphoni\w+|sinfoni\w+|(?:kinder|knaben|männer|frauen|opern)?chor"
    r"|choir|\w{0,10}ensemble|quartett?o?|quintett?|blaskapelle|big ?band|brass band|filmteam)(?!\w)",
    re.IGNORECASE,
)


def has_legal_form(name: str) -> bool:
    return _ENDS_IN_LEGAL_FORM.search(name) is not None


def is_broadcaster(name: str) -> bool:
    return _BROADCASTER.match(name) is not None


_COMPANY_ENDINGS = (
    *("film", "films", "filme", "filmes", "produktion", "produktionen", "production", "productions", "producciones"),
    *("produções", "produzioni", "pictures", "entertainment"),
    *("studio", "studios", "television", "rundfunk", "fernsehen", "verleih"),
)
_COMPANY_LAST = regex(
    rf"(?:\s(?:{'|'.join(_COMPANY_ENDINGS)})|(?:^|\s)\w{{3,30}}film|(?:^|\s)\w{{0,30}}film(?:produktion(?:en)?|verleih))$",
    re.IGNORECASE,
)


def is_company(name: str) -> bool:
    """Whether a name is unmistakably that of a company or a broadcaster, whatever it stands beside: `Halmfilm`, `Torf
    Pictures`, `ZDF`."""
    if name.casefold().endswith(_COMPANY_ENDINGS):
        return _COMPANY_LAST.search(name) is not None
    return has_legal_form(name) or _BROADCASTER.fullmatch(name) is not None


def begins_group(name: str) -> bool:
    """Whether a name starts as that of a group: "Studenten der IKJ", "the children of Jakarta", "Team"."""
    return _GROUP.match(name) is not None


def is_group(name: str) -> bool:
    return begins_group(name) or _ENSEMBLE.search(name) is not None


def organisation(name: str) -> bool | None:
    """Whether a name is that of a company; None where a single word does not tell (`bekka`, `EuroArt`)."""
    if has_legal_form(name) or _COMPANY_WORD.search(name) or _BROADCASTER.match(name):
        return True
    return False if len(name.split()) > 1 else None
