"""What a catalogue lacks by its own measure.

measure  what films lack that at least half of them have → film_gaps
files    files that are named and not there, and files beside documents that nothing names
"""
