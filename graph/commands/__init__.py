"""The commands that need more than a call of one function."""
