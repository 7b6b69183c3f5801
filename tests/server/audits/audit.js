// Prints the results of the audits of GraphQL over HTTP as JSON; the argument is the URL to audit.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))));
