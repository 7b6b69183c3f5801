"""Documents that cannot be read, or not as they are meant → documents that can.

repair      a file's bytes → the bytes it should have; the passes in their order
encoding    bytes of other encodings → UTF-8; characters that no text may hold go
delimiters  the lines above and below the fields
fields      the lines of YAML between them: tries repairs until it can be read
rules       what is tried at a line, by what its text looks like
known       what fields are called
judging     whether all that was not mended reads as its text says
renaming    fields and labels as findings propose them, for who asks for it
writing     files replaced in one step
"""
