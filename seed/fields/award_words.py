"""Words by which the parts of printed awards are told: what names an award, what a festival, and what neither."""

import re
from enum import StrEnum

from graph.patterns import regex
from seed.fields.reader import listed


class AwardKind(StrEnum):
    WIN = "WIN"
    NOMINATION = "NOMINATION"
    SELECTION = "SELECTION"
    MENTION = "MENTION"


def _any_of(*words: str) -> str:
    return "|".join(part.replace(" ", r"\s") for text in words for part in listed(text))


YEAR = regex(r"(?<![\s,/(\[–-])[\s,/(\[–-]*(?<!\d)((?:18|19|20)\d\d)(?:\s?[/–-]\s?(?:20|19)?\d\d)?(?!\d)[)\]]?")
SEPARATOR = regex(r"(:)\s+|\s*(\|)\s*|\s*[;•]\s*|\s+[-–—/@·]\s+|(,)\s+|\s*[()\[\]]\s*|\s*\n\s*")
AWARD = regex(
    r"(?<![^\W\d_])(?:"
    + _any_of(
        r"\w*preise?s?|\w*preisträger\w*|awards?|prizes?|prix|premios?|premi|prémios?|prêmios?|premio|premiul"
        r"|nagrod\w+",
        r"cena|priset|prisen|palkinto|palmarès|oscars?|trophy|trophée|trofeo|troféu|medal|medaille|médaille|medalla",
        r"best|beste[rsnm]?|meilleur\w*|mejor\w*|miglior\w*|melhor\w*|najlepsz\w+|bästa|najbolj\w+",
        r"nominat\w*|nominier\w*|nommée?s?|nomin\w+|shortlist\w*|longlist\w*|finalist\w*|candidatur\w*|semi-?finalist\w*",
        r"retrospe[kc]t\w*|srebrn\w+|złot\w+|publikumsliebling|winner|won|gewinner\w*|gewonnen|lauréat\w*|ganador\w*|vincitor\w*|runner-up|laureate",
        r"selection|sélection|selección|sección oficial|sezione|außer konkurrenz|generation|perspektive"
        r"|orizzonti|piazza grande|\d+plus|kplus|official|officielle|ufficiale|oficial|offiziell\w*|selezione"
        r"|seleção|selected|auswahl|competition",
        r"\w*wettbewerb\w*|compétition|competición|concorso|competição|konkurs\w*|panorama|forum",
        r"mention|mentions|erwähnung\w*|mención|menzione|menção|wyróżnienie|hono[u]?rable|lobende",
        r"jury|audience|publikums\w*|public|público|pubblico|publiczności|critics|kritiker\w*|fipresci|ecumenical",
        r"\w*filmband|golde?ne[rsnm]?|gold|golden|plaque|plakette|bourse|beca|borsa|bolsa|scholarship"
        r"|fellowship|silberne[rsnm]?|silver|bronzene[rsnm]?|bronze|grand|grosser|großer|palme",
        r"eröffnungsfilm|abschlussfilm|abschlußfilm|opening film|closing film"
        r"|opening night film|closing night film|film d'ouverture|film de clôture",
        r"\w*premiere\w*|première|estreno|prädikat|diplom\w*|stipendium|grant|\w*medaille|special|spezial\w*|lola"
        r"|(?:in|mit) (?:gold|silber|bronze)|\w*leistung(?:en)?|performance|achievement|anerkennung|highly recommended",
        r"(?:besonders )?wertvoll|\w+nominierung(?:en)?|film des monats|film of the month|film du mois"
        r"|d['’]oro?|d['’]argento?|de (?:oro|plata|bronce|ouro|prata)",
    )
    + r")(?![^\W\d_])",
    re.IGNORECASE,
)
PLACE = regex(
    r"\d{1,2}\s?(?:\.|st|nd|rd|th|er|re|ère|e|ème|º|ª|°|\.º|\.ª)?\s+(?:platz|place|puesto|lugar|posto)\b", re.I
)
FESTIVAL = regex(
    r"(?<![^\W\d_])(?:"
    + _any_of(
        r"\w*festivals?|\w*filmfest\w*|\w*filmfestspiele\w*|\w*festspiele\w*|\w*filmtage\w*|\w*filmwoche\w*"
        r"|\w*kurzfilmtage",
        r"\w*biennale|film\s?fest|\w*fest|biennale|mostra|muestra|semaine|semana|settimana|journées|jornadas"
        r"|giornate|film\s?days",
        r"i?s?ff|id?ff|iff|isff|kff|film\s?week|short\s?film\s?days|rencontres|encuentros|encontros|filmnächte"
        r"|filmnacht|filmschau|festiwal\w*",
    )
    + r")(?![^\W\d_])",
    re.IGNORECASE,
)
COUNTED = regex(
    r"(?:(?:won|winner of|nominated for|nominiert für|gewann|gewinner von|ganadora? de|nominada? a|lauréat de)\s+)?"
    r"(?:[2-9]|[1-9]\d)\s+(?P<what>[^\W\d_][^\d,;:|]+)",
    re.IGNORECASE,
)
"""A number of awards of one kind, of which none is named: `3 Premios Goya`, `2 Oscar nominations`."""
COUNT = regex(
    r"(?:(?:über|mehr als|rund|ca\.|more than|over|about|plus de|más de|oltre)\s+)?"
    r"(?:\d{1,4}|diverse|zahlreiche|mehrere|verschiedene|viele|various|numerous|several|many|multiple"
    r"|de\snombreux|nombreux|plusieurs|divers|numerosos|varios|diversos|numerosi|vari)\s*(?:x\s*)?"
    r"(?:(?:weitere|andere|more|other|autres|otros|altri|nationale|internationale|international)\s+)*"
    r"(?:(?:festival|film)?preise|auszeichnungen|awards|prizes|prix|récompenses|premios|premi|prémios|prêmios"
    r"|nominierungen|nominations)"
    r"(?:\s+(?:internationa\w+|internacionales|internazionali|weltweit|worldwide))?"
    r"(?:\s+(?:auf|bei|at|in|dans|en)\s+(?:(?:des|the)\s+)?(?:\w+\s+)?(?:film)?festivals(?:\s\w+)?)?",
    re.IGNORECASE,
)
"""A number of awards, none of which is named."""
KIND_OF_FILM = regex(
    r"(?<![^\W\d_])(?:\w*kurzfilm\w*|shorts?|features?|\w*documentar\w*|\w*dokumentar\w*|documentaire"
    r"|animat\w+|animation\w*|fiction"
    r"|drama|comedy|\w*regie|direction|directing|screenplay|script|drehbuch|cinematography|\w*kamera|editing"
    r"|schnitt|montage"
    r"|\w*musik|music|score|song|sound|ton|costumes?|kostüme?|kostümbild|maske|make-?up|szenenbild|debut|debüt"
    r"|nachwuchs\w*"
    r"|live action|palmera|palma|section|sektion|category|kategorie|reihe|student\w*|court|métrage"
    r"|international|national|youth|children\w*)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
TELLS = regex(
    r"(?<![^\W\d_])(?:presented|screened|shown|invited|gezeigt|lief|läuft|eingeladen|vorgeführt|présentée?"
    r"|projetée?|invitée?"
    r"|presentad[oa]|proyectad[oa]|invitad[oa]|exibid[oa]|presentat[oa]|proiettat[oa]|invitat[oa]"
    r"|\w*january|february|march|april|june|july|august|september|october|november|december|januar|februar"
    r"|märz|juni|juli"
    r"|oktober|dezember|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero"
    r"|febrero|abril"
    r"|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?![^\W\d_])",
    re.IGNORECASE,
)
"""Words of a text that tells of a festival, and is not its name."""
AND = regex(r"(?:und|and|et|y|e|sowie|&)\s", re.IGNORECASE)
OR = regex(r"^\w+\s(?:or|oder|ou|o|lub)\s\w+$")
"""The end of a list of which the last are alternatives."""
SOME = regex(r"\d+\s[^\W\d_A-ZÄÖÜ]")
"""A number of festivals."""
MIXED = regex(
    r"(?:finalist|nominee|nominierung|nomination|selection|auswahl|sélection|selección)\s+(?:and|und|et|y|e|&"
    r"|\+)\s+\S|\w.*[,;]\s*\d+\s+nomin",
    re.IGNORECASE,
)
SUBMITTED = regex(r"eingereicht|einreichung|submitted|official submission|\bsoumise?\b|runners?[-\s]?up", re.IGNORECASE)
"""Of a film that somebody has put forward, of which nothing has come yet; or that came close to an award."""
OFFICE = regex(
    r"(?<![^\W\d_])(?:jury-?mitglied\w*|jurypräsident\w*|jurytätigkeit\w*|juror\w*|mitglied\s(?:der|in\sder|einer)\s(?:\w+\s)?jury"
    r"|(?:vorsitz\w*|leit(?:er|ung)\w*|präsident\w*)\s(?:der|in\sder|einer)\s(?:\w+\s)?jury"
    r"|jury\s(?:member|president|chair\w*|duty|head)|(?:member|president|chair\w*|head)\s(?:of|on)\s(?:the|a)\s(?:\w+\s)?jury"
    r"|(?:membre|présidente?)\s(?:du|d['’]un)\s(?:grand\s)?jury|(?:miembro|presidente|presidenta)\sdel\sjurado|jurado\sen\s"
    r"|membro\s(?:della\sgiuria|do\sj[úu]ri)|presidente\s(?:della\sgiuria|do\sj[úu]ri)|giurat[oa]\b"
    r"|(?:członek|członkini|przewodniczący|przewodnicząca)\sjury|juror(?:ka)?)(?![^\W\d_])",
    re.IGNORECASE,
)
"""Of those who give awards, and receive none."""
OF_NO_FESTIVAL = regex(r"stipendium|grant\b|scholarship|fellowship|bourse|beca|borsa|bolsa|prädikat", re.IGNORECASE)
MARKS = regex("[®™©]")
_IN = r"\s(?:in|at|beim|auf|à|en)\s(?:(?:der|dem|the)\s)?[^\W\d_a-zß-ÿ]"
SEVERAL = regex(
    rf"^(?:u\.\s?a\.|unter\sanderem|including|among\sothers)"
    r"|^(?i:preise|auszeichnungen|awards|prizes)\s(?:in|at|auf|bei)\s[^,]+(?:,|\s(?:und|and)\s)"
    rf"|{_IN}[^,;]{{0,60}}\s(?:und|and|et|y|e"
    rf"|sowie)\s[^,;]{{0,60}}{_IN}"
)
"""A text that tells of several awards: `Publikumspreis in Locarno und Kritikerpreis in Montréal`."""
RECIPIENT = regex(r"\s(?:for|für|pour|a|à|per|para)\s+((?:[^\W\d_a-zß-ÿ][\w'’.-]+\s?){2,4})$")
OF_PERSONS = regex(
    r"actor|actress|acting|director|directing|cinematograph|screenplay|editing|darsteller|schauspiel|regie"
    r"|kamera|drehbuch"
    r"|réalis|interpr|acteur|actrice|actriz|regia|attore|attrice|dirección",
    re.IGNORECASE,
)
JOINT = (
    r"(?:zum|zur|für\s+den|für\s+das|für\s+die|for\s+the|beim|auf\s+dem|auf\s+der|bei\s+den|bei\s+der|am|in|im"
    r"|at\s+the|at|from\s+the|from|of\s+the|of|der|des|du|de\s+la"
    r"|de|au|aux|à|a\s+la|a\s+los|a\s+las|en\s+el|en|al|del|del\s+la|alla|allo|dalla|da|do|no|na|delle|della|dei|nel|the|die|das|le|la|les|w|von)"
)
BEFORE = regex(rf"(?:^|\s+){JOINT}(?:\s+{JOINT})?\s*$|\s+$", re.IGNORECASE)
BEHIND = regex(rf"^[\s-]+(?:(?:{JOINT}|for|für|pour|per|por|para)\s+)*", re.IGNORECASE)
EDITION = regex(
    r"(?:(?:the|das|die|der|le|la|el|il)\s+)?(?:\d{1,3}\s?(?:\.|st|nd|rd|th|er|e|ème|º|ª"
    r"|°)\s*)?(?:international\w*|internationale\w*)?",
    re.IGNORECASE,
)
NTH_TIME = regex(r"\d{1,3}\s?[º°ª]\s+[^\W\d_a-z]")
NUMBERED = regex(r"\s\d{1,3}\s?(?:\.|st|nd|rd|th|er|e|ème|º|ª|°)\s*$", re.IGNORECASE)
"""Which time it is, before a festival's name: `at the 3rd`."""
IN_PLACE = regex(r"(.+)\s(?:in|à)\s((?!gold|silber|silver|bron[zc]e)\S.*)", re.IGNORECASE)
BY_EDITION = regex(rf"^(?:{JOINT}\s+)*(?:\d{{1,3}}\s?(?:\.|st|nd|rd|th|er|ème|º|ª|°)\s+)?(?=\S)", re.IGNORECASE)
"""What stands before the name of a festival: `auf dem 24. Filmkunstfest Schwerin`."""
EDITION_BEFORE = regex(
    r"^(?P<article>(?:the|das|die|der|le|la|el|il|l['’])\s*)?"
    r"(?:\d{1,3}\s?(?:\.|st|nd|rd|th|er|e|ème|º|ª|°)"
    r"|(?-i:(?=[IVXLC]+\b)(?:X[CL]|L?X{0,3})(?:IX|IV|V?I{0,3})\b\.?))\s+(?=\S)",
    re.IGNORECASE,
)
EDITION_BEHIND = regex(
    r"[\s,–-]*(?:['’]\d\d|\(?(?:\d{1,3}\s?(?:\.|st|nd|rd|th|e|ème|º|ª|°)?\s*(?:edition|édition|edición|edizione|edição|edycja|ausgabe)"
    r"|(?:edition|édition|edición|edizione|edição|edycja|ausgabe)\s\d{1,3})\)?)$",
    re.IGNORECASE,
)
"""Which time a festival was held, before its name and behind it: `XII Muestra de Husum`, `Filmfest Verden '17`."""
ARTICLE_BEFORE = regex(
    r"^(?:the|das|die|der)\s+|^(?:le\s+|la\s+|el\s+|il\s+|l['’])(?=festival|mostra|muestra|sema)", re.IGNORECASE
)
SAYS_KIND = regex(
    r"nominee|nominated|nomination|nominier(?:t|ung)|nommée?s?|nominée?s?|nominad[oa]s?|nominaci[oó]n|nominacja|candidatura"
    r"|winner|won|gewinner(?:in)?|gewonnen",
    re.IGNORECASE,
)
"""What says no more than which kind of award it is. A selection, and a list of the last few, are called so."""
BEST_OF = regex(r"best of (?:the )?fest(?:ival)?\b", re.IGNORECASE)
"""What festivals give, though it ends as their names do."""
ANY_PRIZE = regex(r"preis|award|prize|prix|premio|prémio|prêmio", re.IGNORECASE)
TOGETHER = regex(
    r"^(?i:zusammen mit|gemeinsam mit|together with|shared with|jointly with|avec|junto a|insieme a)"
    r"\s+(?=[^\W\d_a-zß-ÿ])"
)
"""What stands before the name of somebody who received an award, too."""
COUNTRY_CODES = ("USA", "US", "UK", "GB", "UAE", "EUA", "EEUU", "BRD", "DDR", "USSR", "UDSSR", "GDR", "FRG")
ARTICLES = ("der", "die", "das", "the", "le", "la", "les", "el", "il")
KINDS = (
    (
        AwardKind.NOMINATION,
        regex(
            r"nomin|nommé|nomea|indica[dç]|candidat|(?:short|long)list|finalist|提名|入[围圍]|ノミネート", re.IGNORECASE
        ),
    ),
    (
        AwardKind.MENTION,
        regex(r"\bmention|erwähnung|\banerkennung\b|mención|menzione|menção|wyróżnienie|\bmentions\b", re.IGNORECASE),
    ),
    (
        AwardKind.SELECTION,
        regex(
            r"(?:competition|wettbewerb|compétition)\s+(?:for|um|pour)\b|\bbest of (?:fests|festivals)\b|piazza grande",
            re.IGNORECASE,
        ),
    ),
    (
        AwardKind.WIN,
        regex(
            r"preis|award|prize|prix|\bpremi(?:o|os|i|ul)\b|prémio|prêmio|nagrod|\bbest|meilleur|mejor|miglior"
            r"|melhor|winner|\bwon\b|gewinn|gewonnen"
            r"|lauréat|ganador|vincitor|gold|silver|silber|bronz|medal|medaille|médaille|trop|oscar|grand"
            r"|palme|diplom|filmband"
            r"|stipendium|runner-up|coup de c|\d\.?(?:st|nd|rd|th)?\s+(?:platz|place)|priset|prisen|lola|cena"
            r"|favou?rite|liebling|cristal|crystal|kikito|złot[aey]|srebrn|\bsieg(?:er|erin)?\b|wygran"
            r"|laureat|venceu|vencedor|\bvinto|\bvinta|premiad[oa]"
            r"|\bd['’]oro?\b|\bd['’]argento?\b|\bde (?:oro|plata|bronce|ouro|prata)\b",
            re.IGNORECASE,
        ),
    ),
    (
        AwardKind.SELECTION,
        regex(
            r"s[eé]le[ckzç]|retrospe[kc]t|auswahl|competition|wettbewerb|compétition|concorso|konkurs"
            r"|panorama|forum|(?:eröffnungs|abschluss|abschluß|opening|closing)\s?(?:night\s)?film"
            r"|film d.(?:ouverture|clôture)|premier"
            r"|estreno|première"
            r"|generation|perspektive|14plus|kplus|piazza grande|orizzonti|horizons|sección|sezione"
            r"|außer konkurrenz|certain regard|cinéfondation|la cinef\b|pardi di domani|tiger competition",
            re.IGNORECASE,
        ),
    ),
)
