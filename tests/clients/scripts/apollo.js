import { gql } from '@apollo/client';
import { askInTurn, documentOf } from './asking.js';
import { connect } from './client.js';

const client = connect(process.argv[2]);

const answers = await askInTurn(async (name, variables, cached) => {
  const fetchPolicy = cached ? 'cache-only' : 'network-only';
  const { data } = await client.query({ query: gql(documentOf(name)), variables, fetchPolicy });
  return data;
});
console.log(JSON.stringify(answers));
