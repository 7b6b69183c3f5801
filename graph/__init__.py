"""Answers questions about the catalogue: GraphQL operation → plan → one SQL statement → JSON bytes."""
