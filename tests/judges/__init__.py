"""Tools that others wrote, and what they say of the project."""
