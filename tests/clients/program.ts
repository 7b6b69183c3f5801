// Compiles only if the types of an answer are those that the schema has.
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { graphql } from './graphql.ts';

const query = graphql(`
  query Film($slug: String!, $language: String) {
    film(slug: $slug, language: $language) {
      id
      title
      releaseYear
      poster { kind }
      crew { role { name } person { name } }
    }
    catalogue { seededAt }
  }
`);

export const variables: VariablesOf<typeof query> = { slug: 'baikonur', language: 'de' };

export function described({ film, catalogue }: ResultOf<typeof query>): string[] {
  if (!film) return [];
  const kind: 'IMAGE' | 'VIDEO' | undefined = film.poster?.kind;
  const seeded: string | null = catalogue.seededAt;
  // @ts-expect-error: a year is a number or null
  const year: string = film.releaseYear;
  // @ts-expect-error: nobody asked for the body
  const body: string = film.body;
  return [film.id, film.title, year, body, kind ?? '', seeded ?? '', ...film.crew.map(({ role, person }) => role.name + person.name)];
}
