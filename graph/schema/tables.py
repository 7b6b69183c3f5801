"""The tables of graph.models, named as SQL names them: `films.c.slug`.

They have names, types and primary keys only: aliases of tables with constraints take three times as long to make.
"""

from typing import Any, cast

from sqlalchemy import Table, TableClause, column, table

from graph import models


def _table(model: type[models.Base]) -> TableClause:
    full = cast(Table, model.__table__)
    light = table(full.name, *(column(its.name, its.type) for its in full.columns))
    keys: Any = light.primary_key
    keys.update(light.c[its.key] for its in full.primary_key)
    return light


awards = _table(models.Award)
categories = _table(models.Category)
category_names = _table(models.CategoryName)
countries = _table(models.Country)
country_names = _table(models.CountryName)
credit_mentions = _table(models.CreditMention)
credits = _table(models.Credit)
department_names = _table(models.DepartmentName)
departments = _table(models.Department)
documents = _table(models.Document)
film_bodies = _table(models.FilmBody)
film_countries = _table(models.FilmCountry)
film_listings = _table(models.FilmListing)
film_texts = _table(models.FilmText)
films = _table(models.Film)
languages = _table(models.Language)
links = _table(models.Link)
media = _table(models.Medium)
moved_slugs = _table(models.MovedSlug)
people = _table(models.Person)
person_names = _table(models.PersonName)
revisions = _table(models.Revision)
role_labels = _table(models.RoleLabel)
role_names = _table(models.RoleName)
roles = _table(models.Role)
technical_specs = _table(models.TechnicalSpec)
search_entries = _table(models.SearchEntry)
