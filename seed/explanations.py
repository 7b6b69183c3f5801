"""Why each code is told, and what to do: what `filmgraph explain` says beside what it means (`diagnostics.CODES`).

The page findings.md has the remedies, too.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Explanation(NamedTuple):
    """Why findings with a code are told, as a sentence, and what to do about them."""

    why: str
    remedy: str


EXPLANATIONS: Mapping[str, Explanation] = {
    "alias": Explanation(
        "An address can lead to one film only, and a name to one person.",
        "take it out of `aliases`, or give the other film another slug",
    ),
    "anchor": Explanation(
        "`&` and `*` at the beginning of a value mean something to YAML, so the text would be lost.",
        "write the value out where it is used, or put it in quotes",
    ),
    "bracket": Explanation(
        "What stands in brackets belongs to the name or does not: without the other half nobody can tell.",
        "close the bracket, or take it away",
    ),
    "categories": Explanation(
        "Its categories would be unknown in every document, so nothing is read.", "mend the entry as the message says"
    ),
    "category": Explanation(
        "Films are filtered by their category; a misspelt one is a category of its own.",
        "write one of the known categories (feature, short, documentary …), leave the new one if it is meant, or "
        "add it to categories.yaml",
    ),
    "comment": Explanation(
        "YAML drops a # behind a space, and all that follows it, without a word.", "put the whole value in quotes"
    ),
    "contradiction": Explanation(
        "A film has one year, one running time and one cast, whatever the language.",
        "make the versions agree; until then the first version's facts are served, the other's words stay in its "
        "record",
    ),
    "control-character": Explanation(
        "Nobody sees such characters, databases and browsers refuse them, and searches miss words with them.",
        "delete the character; the message names it",
    ),
    "country": Explanation(
        "Films are filtered by the country's code, and its name is shown in the language asked for.",
        "write the country's usual name or its ISO 3166 code",
    ),
    "date": Explanation(
        "03/05/2003 is in May or in March, depending on who reads it.",
        "write year, month and day, e.g. `2003-05-14`; until then only the year counts",
    ),
    "director": Explanation(
        "A film page that names other people than its list of credits confuses whoever reads it.",
        "make the fields agree; until then both are credited",
    ),
    "draft": Explanation(
        "Drafts are kept back, so that unfinished texts are not served.",
        "nothing; `--drafts` takes drafts in, and once its date has come the document is taken in by the next seeding",
    ),
    "duration": Explanation(
        "Running times are served as minutes, filtered and sorted by.",
        "write minutes, e.g. `95 Minuten`, `95 min`, 95 or `1h35`; metres, acts and reels stay as printed",
    ),
    "duration-odd": Explanation(
        "Hours read as minutes, or a 5 behind the 9 too much, are slips that nobody sees later.",
        "write the unit (`1 h 45 min`), or mend the category; if it is right, nothing",
    ),
    "duration-rest": Explanation(
        "Several versions of a film may differ in length, and a film has one running time.",
        "write one running time; the first figure is used",
    ),
    "encoding": Explanation(
        "Read as UTF-8, its umlauts and accents would be other characters or none.", "save the file as UTF-8"
    ),
    "fields": Explanation(
        "Its fields would be missing from the schema that clients ask, so nothing is read.",
        "mend the entry as the message says",
    ),
    "form": Explanation(
        "A list where a text belongs, or a map where names do, cannot be understood.",
        "write the value in the form the message names; as it is, it stays in the document's record only",
    ),
    "front-matter": Explanation(
        "Where the fields end and the text begins cannot be told.",
        "begin and end the front matter with a line `---`, with `key: value` lines between",
    ),
    "genre": Explanation(
        "Films are filtered by genre; a misspelt one is a genre of its own.",
        "write a genre of the vocabulary (docs/genres.md), add it to genres.yaml, or leave it if it is meant",
    ),
    "festivals": Explanation(
        "Its festivals would be unknown in every document, so nothing is read.", "mend the entry as the message says"
    ),
    "genres": Explanation(
        "Its genres would be unknown in every document, so nothing is read.", "mend the entry as the message says"
    ),
    "identifier": Explanation(
        "Two films with one identifier are mostly one film, or one of the two is mistaken.",
        "write it as its page has it; where two documents are about one film, put them into one folder, else mend "
        "one of the two",
    ),
    "json": Explanation("A single misplaced sign makes all of JSON unreadable.", "mend the line as the message says"),
    "language": Explanation(
        "Each document is one language version of its film, which clients ask for by its tag.",
        "write a tag such as `de` or `en`, or the name of a language that is spoken; the field `language` wins "
        "over the file name",
    ),
    "link": Explanation(
        "The value is served to websites, where a relative or a dangerous address does not work.",
        "write an address that begins with http://, https:// or mailto:, or one relative to the site",
    ),
    "list-item": Explanation(
        "Without the dash in its column, or the space behind it, YAML joins the line to the one above.",
        "give each item a line of its own that begins with `- `",
    ),
    "media": Explanation(
        "The page of the film would show a broken picture.", "put the file beside the document, or mend its name"
    ),
    "media-outside": Explanation(
        "Only files in the folder of the document are served, so that nothing else gets public.",
        "put the file into the document's folder",
    ),
    "name": Explanation("Each name becomes a person with a page of their own.", "delete the item, or write a name"),
    "name-missing": Explanation(
        "A credit says who did something.", "write the name behind the role, or delete the line"
    ),
    "name-open": Explanation(
        "One wrongly joined name is a person nobody knows.", "write the names as a list, one to a line"
    ),
    "no-front-matter": Explanation(
        "Without fields there is nothing to tell a film by.",
        "nothing, unless it was meant to be a document: then begin it with a line `---` and the front matter",
    ),
    "others": Explanation("“And others” is no person.", "nothing; such words credit nobody"),
    "own-field": Explanation(
        "Clients rely on the type that fields.yaml declares.",
        "write a value of the type, or declare another one in fields.yaml",
    ),
    "people": Explanation(
        "Names would be told apart or taken together otherwise, so nothing is read.",
        "mend the entry as the message says",
    ),
    "reference": Explanation(
        "The reference leads to nothing.", "write the slug or a title of a film, or the name of somebody with a credit"
    ),
    "repeated-field": Explanation("Only one of the two can count.", "keep one of the two"),
    "repeated-key": Explanation(
        "YAML leaves open which of the two counts, so one value would be lost without a word.", "keep one of the two"
    ),
    "role": Explanation(
        "Credits are grouped and filtered by role; a misspelt one is a role of its own.",
        "write a label of the vocabulary (docs/roles.md), add the role to roles.yaml, or leave it if it is meant",
    ),
    "role-ambiguous": Explanation("The credit may be in the wrong department.", "write the label the message proposes"),
    "role-missing": Explanation("A credit says what somebody did.", "write the role before the name"),
    "role-mistranslated": Explanation(
        "The label means another role, and the credit would be served under that.",
        "write the label the message proposes",
    ),
    "roles": Explanation(
        "Its roles would be unknown in every document, so nothing is read.", "mend the entry as the message says"
    ),
    "skipped": Explanation(
        "Only documents, and links that stay below the folder, are read.", "nothing, unless it was meant to be read"
    ),
    "slug": Explanation(
        "The slug is the address of the film, which has to be one film's alone and fit into a URL.",
        "write small letters, digits and hyphens; give one of the two another slug",
    ),
    "tag": Explanation("YAML takes ! for the type of a value, so the text would be lost.", "put the value in quotes"),
    "title": Explanation(
        "Lists, addresses and searches need something to call the film by.",
        "add a line `title: …`; until then the first heading is the title, else the name of the file",
    ),
    "toml": Explanation(
        "A single misplaced sign makes all of TOML unreadable.",
        "mend the line as the message says; mostly a text wants quotes",
    ),
    "too-large": Explanation(
        "The limits keep one broken or hostile file from holding up all others.",
        "make the document smaller; the message names the limit",
    ),
    "two-documents": Explanation(
        "Which of the two counts cannot be told, so neither is taken.",
        "delete one, mend the language of one, or give namesakes different slugs",
    ),
    "unknown-field": Explanation(
        "A misspelt field is missing where it belongs.",
        "mend the name of the field, or declare it in fields.yaml (docs/own-fields.md); as it is, it is served as "
        "it is written",
    ),
    "unreadable": Explanation("What cannot be read cannot be served.", "give the file the permissions to be read"),
    "yaml": Explanation(
        "A single misplaced sign makes all of YAML unreadable.",
        "mend the line as the message says; mostly the whole value wants quotes",
    ),
    "year": Explanation("Films are filtered and sorted by year.", "write a year such as 2011"),
    "year-several": Explanation("A film has one year of release.", "write one year; the first is used"),
}
