import type { Ruleset } from '@biaochi/schemas/types';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalizeModule from 'canonicalize';
import { canonicalOrder } from '../model/index.js';
import { parseDecimal, toDecimal } from '../numbers/index.js';

// The package's types call its one function a default export; under Node and bundlers it is the module itself.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** A copy in which every number is its canonical decimal string. */
function numbersAsText(value: unknown): unknown {
  if (typeof value === 'number') {
    const number = parseDecimal(value);
    return number === null ? String(value) : toDecimal(number);
  }
  if (Array.isArray(value)) return value.map(numbersAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, numbersAsText(part)]));
}

/**
 * The digest of a document: `sha256-` and the lowercase hex of the SHA-256 of its RFC 8785 bytes, every number first
 * replaced by its canonical decimal string. Keyed lists count in their own order, as shipped files stand.
 */
export function documentDigest(document: unknown): string {
  const text = canonicalize(numbersAsText(canonicalOrder(document)));
  return `sha256-${bytesToHex(sha256(utf8ToBytes(text ?? '')))}`;
}

/** The digest of a ruleset, under which it is published. */
export const digest = (ruleset: Ruleset): string => documentDigest(ruleset);
