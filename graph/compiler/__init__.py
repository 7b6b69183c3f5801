"""From a GraphQL operation to one SQL statement, in this order:

selection   document + variables → merged selections, and which variables are bound and which compiled in
planner     selections + schema → plan; every refusal happens here (depth, cost, page sizes, cursors)
plan        the plan: frozen dataclasses in SQL words
sql         plan → one SQLAlchemy Core statement; it refuses nothing and looks nothing up

Beside them: context (what planning gathers), arguments (language, first, after …), narrowing (filter, orderBy),
paging and cursors (what lies behind a cursor) serve the planner; scope (the row at hand) and pages (rows in order,
along indexes) serve sql.
"""
