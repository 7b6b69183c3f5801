"""Writes the answers to operations into files, for `filmgraph export`: read operations → answer → write changes."""
