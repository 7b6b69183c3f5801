"""Documents in an editor, by the Language Server Protocol.

collection   all documents of a folder as they are now, saved or not: findings, credits
suggestions  what may be written at a place
server       the protocol
"""
