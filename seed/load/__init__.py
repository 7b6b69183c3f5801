"""Films → rows: the difference to the database, written in one transaction.

transaction   one seeding at a time, on a migrated database
film_writer   new films, as they are read; films that are stored already are put aside
films         the rows of films: ids for them, rows, their differences (diff: in words)
catalogue     all passes in their order: ranks and moves, films, removals, slugs, people, vocabulary, listings, search,
              revision
"""
