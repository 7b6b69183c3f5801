"""The GraphQL types, one module per type; each field says, beside itself, where its SQL comes from (see sources)."""
