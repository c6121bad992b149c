import { canonicalJson, digestOf, hashOf } from '../digestOf.js';
import type { Form } from './jsonFile.js';

/** An object with the digest of all its other members. */
export type Sealed<T extends object> = T & { readonly digest: string };

export const seal = <T extends object>(content: T): Sealed<T> => ({ ...content, digest: digestOf(content) });

/** A sealed object as its file has it: one line, always the same for the same object. */
export const sealedText = (sealed: object): string => `${canonicalJson(sealed)}\n`;

// Before this member there are none but short ones of storage's own, so that the first is the seal's.
const DIGEST = /"digest":"(sha256-[0-9a-f]{64})",/;

/** The object that a text seals, or null where a single byte is not as it was written. */
export function unsealed<T extends object>(text: string): Sealed<T> | null {
  const found = DIGEST.exec(text);
  if (!found || !text.endsWith('\n')) return null;
  // Without its digest the text is the very one that the digest was made of: nothing needs to be written anew.
  const content = text.slice(0, found.index) + text.slice(found.index + found[0].length, -1);
  return hashOf(content) === found[1] ? (JSON.parse(text) as Sealed<T>) : null;
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
