import { canonicalJson, digestOf } from '../digestOf.js';
import type { Form } from './jsonFile.js';

/** An object with the digest of all its other members. */
export type Sealed<T extends object> = T & { readonly digest: string };

export const seal = <T extends object>(content: T): Sealed<T> => ({ ...content, digest: digestOf(content) });

/** A sealed object as its file has it: one line, always the same for the same object. */
export const sealedText = (sealed: object): string => `${canonicalJson(sealed)}\n`;

/** The object that a text seals, or null where a single byte is not as it was written. */
export function unsealed<T extends object>(text: string): Sealed<T> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { digest: _, ...content } = value as Sealed<object>;
  // Comparing the text, and not only the digest, also finds a change that leaves the value as it was.
  return sealedText(seal(content)) === text ? (value as Sealed<T>) : null;
}

/** Sealed objects in files; `damaged` makes what is thrown for a file that is not as it was written. */
export const sealedForm = <T extends object>(damaged: (file: string) => Error): Form<Sealed<T>> => ({
  write: sealedText,
  read: (text, file) => {
    const value = unsealed<T>(text);
    if (!value) throw damaged(file);
    return value;
  },
});
