"""What every operation must answer: an interpreter of tests/schema.graphql over plain records, without SQL.

It shares nothing with graph.schema and graph.compiler. Everything is done in the plainest way there is: each list is
filtered, sorted and cut as a whole.

texts       languages, fallback, folding
library     a catalogue that can be looked up
filters     whether a filter holds
orders      orderBy → the keys that rows are sorted by
pages       rows → a connection: edges, cursors, page info
searching   words → hits
related     a film → the films that have something in common with it
fields      what each field of each type is
answers     an operation → its answer, executed by graphql-core
comparing   an answer against it
inputs      values of arguments, with variables in them
pools       values worth asking for
writing     Hypothesis writes operations
mutating    operations spoilt here and there
trial       a catalogue in databases, and what is asked of it
"""
