"""Catalogues for tests, small but nasty, and their rows in a database.

model       what a catalogue is, as plain records
generated   catalogues from a seed
rows        a catalogue → rows of the tables
"""
