"""What a catalogue lacks by its own measure.

measure  what films lack that at least half of them have
write    film_gaps, of the films that a seeding touched
files    files that are named and not there, and files beside documents that nothing names
"""
