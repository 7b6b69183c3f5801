import { getIntrospectionQuery } from 'graphql';
import { askInTurn, documentOf } from './asking.js';
import { connect } from './client.js';

const url = process.argv[2];
const body = JSON.stringify({ query: getIntrospectionQuery() });
const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
const client = connect(url, (await response.json()).data);

const answers = await askInTurn(async (name, variables, cached) => {
  const requestPolicy = cached ? 'cache-only' : 'network-only';
  const { data, error } = await client.query(documentOf(name), variables, { requestPolicy });
  if (error) throw error;
  return data;
});
console.log(JSON.stringify(answers));
