"""GraphQL clients that others wrote, run with Node.js as docs/clients.md sets them up."""
