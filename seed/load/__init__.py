"""Films → rows: the difference to the database, written in one transaction.

transaction   one seeding at a time, on a migrated database
state, kept   what the database holds: as far as the plan must know it; documents as they were last seeded
writing       the order of things: places, films, people, vocabulary, listings, revision
"""
