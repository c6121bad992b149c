import type { Fixture } from '@biaochi/schemas/types';

/** The short name of a fixture: `S04` of `s04-just-below-70`, otherwise its id. */
export function fixtureCode({ id }: Pick<Fixture, 'id'>): string {
  return /^[a-z]+\d+(?=-)/.exec(id)?.[0].toUpperCase() ?? id;
}
