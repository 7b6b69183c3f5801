"""Why each code is told, and what to do: what `filmgraph explain` says beside what it means (`diagnostics.CODES`).

The page findings.md has the remedies, too.
"""

from collections.abc import Mapping
from typing import NamedTuple

from seed.phrases import Phrase, phrase


class Explanation(NamedTuple):
    """Why findings with a code are told, as a sentence, and what to do about them."""

    why: Phrase
    remedy: Phrase


EXPLANATIONS: Mapping[str, Explanation] = {
    "alias": Explanation(
        phrase("An address can lead to one film only, and a name to one person."),
        phrase("take it out of `aliases`, or give the other film another slug"),
    ),
    "anchor": Explanation(
        phrase("`&` and `*` at the beginning of a value mean something to YAML, so the text would be lost."),
        phrase("write the value out where it is used, or put it in quotes"),
    ),
    "award-film": Explanation(
        phrase("The award leads to its film where the title is one of the catalogue, and to none where it is not."),
        phrase("write a title that the film's documents have; nothing, if the film is none of the catalogue"),
    ),
    "body-awards": Explanation(
        phrase("Where a field names awards, it names all of them: the text may tell of the same ones in other words."),
        phrase("move the awards of the text into the field, or take the field away"),
    ),
    "bracket": Explanation(
        phrase("What stands in brackets belongs to the name or does not: without the other half nobody can tell."),
        phrase("close the bracket, or take it away"),
    ),
    "categories": Explanation(
        phrase("Its categories would be unknown in every document, so nothing is read."),
        phrase("mend the entry as the message says"),
    ),
    "category": Explanation(
        phrase("Films are filtered by their category; a misspelt one is a category of its own."),
        phrase(
            "write one of the known categories (feature, short, documentary …), leave the new one if it is meant, or "
            "add it to categories.yaml"
        ),
    ),
    "certificate": Explanation(
        phrase("Films are filtered by their certificates; one that nobody gives is a slip, or that of another system."),
        phrase("write one that the system gives, or name the system that gave it; it is kept as printed only"),
    ),
    "comment": Explanation(
        phrase("YAML drops a # behind a space, and all that follows it, without a word."),
        phrase("put the whole value in quotes"),
    ),
    "contradiction": Explanation(
        phrase("A film has one year, one running time and one cast, whatever the language."),
        phrase(
            "make the versions agree; until then the first version's facts are served, the other's words stay in its "
            "record"
        ),
    ),
    "control-character": Explanation(
        phrase("Nobody sees such characters, databases and browsers refuse them, and searches miss words with them."),
        phrase("delete the character; the message names it"),
    ),
    "country": Explanation(
        phrase("Films are filtered by the country's code, and its name is shown in the language asked for."),
        phrase("write the country's usual name or its ISO 3166 code"),
    ),
    "date": Explanation(
        phrase("03/05/2003 is in May or in March, depending on who reads it."),
        phrase("write year, month and day, e.g. `2003-05-14`; until then only the year counts"),
    ),
    "director": Explanation(
        phrase("A film page that names other people than its list of credits confuses whoever reads it."),
        phrase("make the fields agree; until then both are credited"),
    ),
    "draft": Explanation(
        phrase("Drafts are kept back, so that unfinished texts are not served."),
        phrase(
            "nothing; `--drafts` takes drafts in, and once its date has come the document is taken in by the next "
            "seeding"
        ),
    ),
    "duration": Explanation(
        phrase("Running times are served as minutes, and films are filtered and sorted by them."),
        phrase("write minutes, e.g. `95 Minuten`, `95 min`, 95 or `1h35`; metres, acts and reels stay as printed"),
    ),
    "duration-odd": Explanation(
        phrase("Hours read as minutes, or a 5 behind the 9 too much, are slips that nobody sees later."),
        phrase("write the unit (`1 h 45 min`), or mend the category; if it is right, nothing"),
    ),
    "duration-rest": Explanation(
        phrase("Several versions of a film may differ in length, and a film has one running time."),
        phrase("write one running time; the first figure is used"),
    ),
    "encoding": Explanation(
        phrase("Read as UTF-8, its umlauts and accents would be other characters or none."),
        phrase("save the file as UTF-8"),
    ),
    "festivals": Explanation(
        phrase("Its festivals would be unknown in every document, so nothing is read."),
        phrase("mend the entry as the message says"),
    ),
    "fields": Explanation(
        phrase("Its fields would be missing from the schema that clients ask, so nothing is read."),
        phrase("mend the entry as the message says"),
    ),
    "form": Explanation(
        phrase("A list where a text belongs, or a map where names do, cannot be understood."),
        phrase("write the value in the form the message names; as it is, it stays in the document's record only"),
    ),
    "front-matter": Explanation(
        phrase("Where the fields end and the text begins cannot be told."),
        phrase("begin and end the front matter with a line `---`, with `key: value` lines between"),
    ),
    "genre": Explanation(
        phrase("Films are filtered by genre; a misspelt one is a genre of its own."),
        phrase("write a genre of the vocabulary (docs/genres.md), add it to genres.yaml, or leave it if it is meant"),
    ),
    "genres": Explanation(
        phrase("Its genres would be unknown in every document, so nothing is read."),
        phrase("mend the entry as the message says"),
    ),
    "identifier": Explanation(
        phrase("Two films with one identifier are mostly one film, or one of the two is mistaken."),
        phrase(
            "write it as its page has it; where two documents are about one film, put them into one folder, else mend "
            "one of the two"
        ),
    ),
    "json": Explanation(
        phrase("A single misplaced sign makes all of JSON unreadable."), phrase("mend the line as the message says")
    ),
    "language": Explanation(
        phrase("Each document is one language version of its film, which clients ask for by its tag."),
        phrase(
            "write a tag such as `de` or `en`, or the name of a language that is spoken; the field `language` wins "
            "over the file name"
        ),
    ),
    "link": Explanation(
        phrase("The value is served to websites, where a relative or a dangerous address does not work."),
        phrase("write an address that begins with http://, https:// or mailto:, or one relative to the site"),
    ),
    "list-item": Explanation(
        phrase("Without the dash in its column, or the space behind it, YAML joins the line to the one above."),
        phrase("give each item a line of its own that begins with `- `"),
    ),
    "media": Explanation(
        phrase("The page of the film would show a broken picture."),
        phrase("put the file beside the document, or mend its name"),
    ),
    "media-outside": Explanation(
        phrase("Only files in the folder of the document are served, so that nothing else gets public."),
        phrase("put the file into the document's folder"),
    ),
    "name": Explanation(
        phrase("Each name becomes a person with a page of their own."), phrase("delete the item, or write a name")
    ),
    "name-missing": Explanation(
        phrase("A credit says who did something."), phrase("write the name behind the role, or delete the line")
    ),
    "name-open": Explanation(
        phrase("One wrongly joined name is a person nobody knows."), phrase("write the names as a list, one to a line")
    ),
    "no-front-matter": Explanation(
        phrase("Without fields there is nothing to tell a film by."),
        phrase("nothing, unless it was meant to be a document: then begin it with a line `---` and the front matter"),
    ),
    "others": Explanation(phrase("“And others” is no person."), phrase("nothing; such words credit nobody")),
    "own-field": Explanation(
        phrase("Clients rely on the type that fields.yaml declares."),
        phrase("write a value of the type, or declare another one in fields.yaml"),
    ),
    "people": Explanation(
        phrase("Names would be told apart or taken together otherwise, so nothing is read."),
        phrase("mend the entry as the message says"),
    ),
    "reference": Explanation(
        phrase("The reference leads to nothing."),
        phrase("write the slug or a title of a film, or the name of somebody with a credit"),
    ),
    "repeated-field": Explanation(phrase("Only one of the two can count."), phrase("keep one of the two")),
    "repeated-key": Explanation(
        phrase("YAML leaves open which of the two counts, so one value would be lost without a word."),
        phrase("keep one of the two"),
    ),
    "role": Explanation(
        phrase("Credits are grouped and filtered by role; a misspelt one is a role of its own."),
        phrase(
            "write a label of the vocabulary (docs/roles.md), add the role to roles.yaml, or leave it if it is meant"
        ),
    ),
    "role-ambiguous": Explanation(
        phrase("The credit may be in the wrong department."), phrase("write the label the message proposes")
    ),
    "role-missing": Explanation(phrase("A credit says what somebody did."), phrase("write the role before the name")),
    "role-mistranslated": Explanation(
        phrase("The label means another role, and the credit would be served under that."),
        phrase("write the label the message proposes"),
    ),
    "roles": Explanation(
        phrase("Its roles would be unknown in every document, so nothing is read."),
        phrase("mend the entry as the message says"),
    ),
    "skipped": Explanation(
        phrase("Only documents, and links that stay below the folder, are read."),
        phrase("nothing, unless it was meant to be read"),
    ),
    "slug": Explanation(
        phrase("The slug is the address of the film, which has to be one film's alone and fit into a URL."),
        phrase("write small letters, digits and hyphens; give one of the two another slug"),
    ),
    "tag": Explanation(
        phrase("YAML takes ! for the type of a value, so the text would be lost."), phrase("put the value in quotes")
    ),
    "title": Explanation(
        phrase("Lists, addresses and searches need something to call the film by."),
        phrase("add a line `title: …`; until then the first heading is the title, else the name of the file"),
    ),
    "toml": Explanation(
        phrase("A single misplaced sign makes all of TOML unreadable."),
        phrase("mend the line as the message says; mostly a text wants quotes"),
    ),
    "too-large": Explanation(
        phrase("The limits keep one broken or hostile file from holding up all others."),
        phrase("make the document smaller; the message names the limit"),
    ),
    "two-documents": Explanation(
        phrase("Which of the two counts cannot be told, so neither is taken."),
        phrase("delete one, mend the language of one, or give namesakes different slugs"),
    ),
    "two-spellings": Explanation(
        phrase("The name alone tells who somebody is: one spelling leads to one person, the other to another."),
        phrase("list one spelling as an alias of the other in people.yaml; nothing, if they are two people"),
    ),
    "unknown-field": Explanation(
        phrase("A misspelt field is missing where it belongs."),
        phrase(
            "mend the name of the field, or declare it in fields.yaml (docs/own-fields.md); as it is, it is served as "
            "it is written"
        ),
    ),
    "unreadable": Explanation(
        phrase("What cannot be read cannot be served."), phrase("give the file the permissions to be read")
    ),
    "yaml": Explanation(
        phrase("A single misplaced sign makes all of YAML unreadable."),
        phrase("mend the line as the message says; mostly the whole value wants quotes"),
    ),
    "year": Explanation(phrase("Films are filtered and sorted by year."), phrase("write a year such as 2011")),
    "year-several": Explanation(phrase("A film has one year of release."), phrase("write one year; the first is used")),
}
