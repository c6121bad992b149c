import { createHash } from 'node:crypto';
import type { CollectionName } from '../collections.js';

const PLAIN = /^[a-z0-9_-]$/;
const LONGEST = 160;

const escaped = (byte: number): string => `%${byte.toString(16).padStart(2, '0')}`;

/**
 * The file name of a document: its id where that is plain, otherwise escaped byte by byte (capitals too, as some file
 * systems take A for a). An id too long for a name gives its hash after `=`, which no other id can.
 */
export function fileName(id: string): string {
  const plain = [...Buffer.from(id)].map((byte) => {
    const letter = String.fromCharCode(byte);
    return PLAIN.test(letter) ? letter : escaped(byte);
  });
  const name = plain.join('');
  return name.length <= LONGEST ? `${name}.json` : `=${createHash('sha256').update(id).digest('hex')}.json`;
}

/** Where a document lies in a data folder, with `/`. */
export const documentPath = (collection: CollectionName, id: string): string => `${collection}/${fileName(id)}`;
