"""The ASGI application: GraphQL over HTTP and what a person sees of it."""

PATH = "/graphql"
