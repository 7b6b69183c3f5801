"""Film documents → rows. The stages, in the order the data takes:

files        the documents below the given paths: path, key, language
documents    one file → Document (front matter as nodes with places, body, hash)
fields/      node → value + diagnostics, one module per field, pure functions
catalogue    documents → films, people, credits (languages merged, people identified)
load         the difference to the database, written in one transaction; a new revision
"""
