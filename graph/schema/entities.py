"""The types that are rows of several tables, or that outputs and inputs share."""

from graph.schema import tables as t
from graph.schema.sources import Entity

COUNTRY = Entity((t.countries.c.id, t.country_names.c.country_id), vocabulary=250)
FILM = Entity((t.films.c.id, t.film_listings.c.film_id))
CREDIT = Entity((t.credits.c.id,))
PERSON = Entity((t.people.c.id,))
ROLE = Entity((t.roles.c.id, t.role_names.c.role_id), vocabulary=500)
