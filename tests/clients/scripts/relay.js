import relay from 'relay-runtime';
import { askInTurn } from './asking.js';
import { connect } from './environment.js';

const { createOperationDescriptor, fetchQuery, getSingularSelector } = relay;
const environment = connect(process.argv[2]);

const artifact = async (name) => (await import(`./artifacts/${name}.graphql.js`)).default;

async function ask(name, variables, cached) {
  const query = await artifact(`${name}Query`);
  const operation = createOperationDescriptor(query, variables);
  environment.retain(operation); // or else Relay may let go of what it fetched
  if (!cached) return fetchQuery(environment, query, variables).toPromise();
  const { data, isMissingData } = environment.lookup(operation.fragment);
  if (isMissingData) throw new Error(`${name} is not wholly in the store`);
  return data;
}

/** What the fragment of a type reads once its @refetchable query has asked for an id. */
async function refetch(type, id) {
  const { node } = await ask(`${type}Refetched`, { id }, false);
  const selector = getSingularSelector(await artifact(`${type}Refetched_${type.toLowerCase()}`), node);
  return environment.lookup(selector).data;
}

const answers = await askInTurn(ask);
for (const language of ['de', 'en']) {
  const film = answers[`Films ${language}`].films.edges[0].node;
  const [{ id, person, role }] = film.crew;
  answers[`refetched ${language}`] = {
    Film: await refetch('Film', film.id),
    Credit: await refetch('Credit', id),
    Person: await refetch('Person', person.id),
    Role: await refetch('Role', role.id),
    Department: await refetch('Department', role.department.id),
    Category: await refetch('Category', film.category.id),
    Country: await refetch('Country', film.countries[0].id),
  };
}
console.log(JSON.stringify(answers));
