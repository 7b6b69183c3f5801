import { Kind, parse } from 'graphql';

/**
 * A fetcher that names the only operation of a document. For a moment after another tab is opened, GraphiQL still names
 * the operation of the tab before.
 */
export const named = fetcher => (parameters, options) => fetcher({ ...parameters, operationName: nameOf(parameters) }, options);

function nameOf({ query, operationName }) {
  try {
    const operations = parse(query).definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION);
    return operations.length === 1 ? operations[0].name?.value : operationName;
  } catch {
    return operationName;  // the answer says what is wrong with the document
  }
}
