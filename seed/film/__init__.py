"""Documents → films.

reading     one document → its language version, and what it says of facts and credits (values, namings)
merging     the versions of a film → one film (credits)
film        all documents of one film → the film; parallel: many films, in several processes
settling    what films decide together: slugs, aliases
records     what a film is then
"""
