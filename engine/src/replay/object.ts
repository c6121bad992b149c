import { UnreadableNumber } from '../model/index.js';

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UnreadableNumber);

/** The object that a value is; an empty one where it is none. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

/** An entry of a report while it is counted: who has no name of his own is called by his position at the end, when it is known. */
export type Unnamed<T extends { name: string; position: number }> = Omit<T, 'name'> & { readonly name: string | null };

/** An entry with the name that the report gives. */
export const named = <T extends { name: string | null; position: number }>(one: T): T & { name: string } => ({
  ...one,
  name: one.name ?? `#${one.position}`,
});

/** Entries whose positions follow on those of others. */
export const following = <T extends { position: number }>(entries: readonly T[], after: number): T[] =>
  entries.map((one) => ({ ...one, position: one.position + after }));

/** The name of an assessment's enterprise, or null where none is written. */
export function nameIn(assessment: unknown): string | null {
  const { name } = objectOf(objectOf(assessment)['enterprise']);
  return typeof name === 'string' ? name : null;
}
