"""All that depends on which database the catalogue is in, and only that.

Each database has one module here (`sqlite`, `postgresql`) and one entry in `databases.MODULES`. The module says how SQL
is written for the database (`dialect.Dialect`), how it is read (`reader.Reader`) and how it is written to
(`writer.Writer`).

A third database is one more module and entry. Outside this folder it needs a variant of the column types that differ
(`graph.models`), a table of search tokens in the migrations, and, in the tests, a maker of databases
(`tests.databases`) and a count of what statements cost (`tests.costs`).
"""
