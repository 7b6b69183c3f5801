"""filmgraph beside the limit (a bare ASGI application with hand-written SQL) and Strawberry with DataLoaders.

catalogue    a generated catalogue of any size, as rows
bulk         the rows into a migrated database, straight
queries      what is asked: the operations Q1 to Q7, and their variables
limit        the limit: hand-written SQL over the same tables
dataloaders  Strawberry, DataLoaders and SQLAlchemy over the same tables
servers      processes that serve, and the CPU time they take
load         the client: a process that asks as fast as it gets answers
measuring    rounds in turns, medians, ratios
scale        the same operations on 2,000, 100,000 and 1,000,000 films

Only ratios within one run mean something, and those of CPU time most: a busy machine moves them least.
"""
