"""What is told of requests: a record of each, and the log, metrics and traces that are made of it."""
