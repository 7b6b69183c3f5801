"""Readers of the fields of a front matter: a node and the document's language → a value and what is wrong with it.

Every reader is a pure function `read_X(node, language) -> (value, diagnostics)` that never raises, whatever the node
holds. A missing value is no value and no finding. A form that no rule names (a map where a name belongs, a list in a
list) is a warning and no value: nothing is guessed, and whoever keeps the document keeps the raw value.

reader       what readers share
splitting    splits texts at separators, but never inside brackets and quotes
text         texts, the type
slugs        slugs and aliases
awards       awards; award_lines: what a line says, several_awards: lines of several; award_tables: maps and rows of
             tables; award_bodies: bodies; festivals: the known festivals
kinds        what kinds of awards, people and gaps are called
year duration category countries specs links media
names        one text → names of people, groups, organisations; no_names: what is none; organisations: what is no person
roles        the vocabulary of roles, and what a printed label means
credits      director and cast; crew: the roles and names of the crew
"""
