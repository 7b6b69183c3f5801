// examples/NAME.graphql is a tab, in the order of the names; examples/NAME.json its variables, if it has any.
// The first has none: on a first visit GraphiQL opens it without them.
const operations = import.meta.glob('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob('./examples/*.json', { query: '?raw', import: 'default', eager: true });

export const examples = Object.entries(operations).map(([path, query]) => ({
  query,
  variables: variables[path.replace(/graphql$/, 'json')] ?? null,
}));
