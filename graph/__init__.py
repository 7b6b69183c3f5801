"""Answers questions about the catalogue: GraphQL operation → plan → one SQL statement → JSON bytes."""


class UserError(Exception):
    """What the person at the command line can mend. The message is all they see; `status` becomes the exit status."""

    status = 1
