// What the scripts of all clients do: ask in German and English by turns, and collect what the client answers.
import { readdirSync, readFileSync } from 'node:fs';

const LANGUAGES = ['de', 'en'];

export const operations = readdirSync('operations')
  .map((file) => file.replace('.graphql', ''))
  .filter((name) => name !== 'Pages');

export const documentOf = (name) => readFileSync(`operations/${name}.graphql`, 'utf8');

/**
 * Asks everything in German, then in English, then both again of the cache alone, and resolves to all answers.
 * `ask(name, variables, cached)` resolves to the data of an operation.
 */
export async function askInTurn(ask) {
  const answers = {};
  for (const cached of [false, true]) {
    for (const language of LANGUAGES) {
      for (const name of operations) {
        answers[`${name} ${language}${cached ? ' cached' : ''}`] = await ask(name, { language }, cached);
      }
    }
  }
  for (const language of LANGUAGES) {
    const { films } = await ask('Pages', { language }, false);
    await ask('Pages', { language, after: films.pageInfo.endCursor }, false);
  }
  for (const language of LANGUAGES) {
    answers[`Pages ${language} cached`] = await ask('Pages', { language }, true);
  }
  return answers;
}
