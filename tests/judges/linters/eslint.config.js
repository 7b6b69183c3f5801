import graphql from '@graphql-eslint/eslint-plugin';

const { 'flat/schema-recommended': schema, 'flat/schema-relay': relay, 'flat/operations-recommended': operations } = graphql.configs;

export default [
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: 'operations/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
  },
  {
    files: ['schema.graphql'],
    rules: {
      ...schema.rules,
      ...relay.rules,
      // What has no page of its own has no id: texts, counts, keys with their names.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Lists of a few entries (a film's countries, its awards) are no connections.
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      // Credit.creditedAs is the name that documents credit somebody as.
      '@graphql-eslint/no-typename-prefix': 'off',
      // @oneOf is GraphQL's own; the SDL declares it for programs that do not know it yet.
      '@graphql-eslint/require-description': ['error', { types: true, DirectiveDefinition: false, rootField: true }],
    },
  },
  {
    files: ['operations/*.graphql'],
    rules: {
      ...operations.rules,
      // Relay wants operations to be called Query.
      '@graphql-eslint/naming-convention': 'off',
      // The server has its own limit.
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
];
