import { UnreadableNumber } from '../model/index.js';

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UnreadableNumber);

/** The object that a value is; an empty one where it is none. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

/** The name of an assessment's enterprise, or null where none is written. */
export function nameIn(assessment: unknown): string | null {
  const { name } = objectOf(objectOf(assessment)['enterprise']);
  return typeof name === 'string' ? name : null;
}
