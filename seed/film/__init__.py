"""Documents → films.

facts        what documents state, each declared once: names, reader, fields of the records, how it is compared
record       what a film is: the records that facts fill
field_names  which fact a key of a front matter means
version      one document → its language version, its credits and the values of its facts
merge        the versions of a film → one film (credits: those of its cast and crew)
film         all documents of one film → the film; parallel: many films, in several processes
slugs        what films decide together: slugs, and aliases
"""
