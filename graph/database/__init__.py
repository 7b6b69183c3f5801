"""What differs between SQLite and PostgreSQL, and only that: engines that write, connections that read, words of
SQL.
"""
