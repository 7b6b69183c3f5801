"""Film documents → rows. The stages, in the order the data takes:

pipeline    the passes of a seeding, in their order
discover/   paths → the documents below them, and which films have to be read since the last seeding
parse/      one file → Document: front matter as nodes with places, body, hash
fields/     node → value and diagnostics: pure functions, a module for each field or family
people/     people.yaml, and whom a name means
film/       the documents of a film → one film: languages merged, people identified, slugs assigned
load/       films → rows: the difference to the database, in one transaction; a new revision
report/     what the commands print
phrases     what people are told, in English and, by the catalogues in locale/, in other languages
repair/     documents that cannot be read → documents that can
mending     those below some paths that can be mended
"""
