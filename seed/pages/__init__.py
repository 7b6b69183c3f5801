"""Documents about people → one record for each person: languages merged, people identified.

record   what a person's documents say
facts    the facts that they state
awards   what they say of awards; awarded_films: of films that received them
page     one document → what it says
gather   the documents of everybody → the records, by whom they are about
"""
