import type { SchemaFault } from '@biaochi/schemas/validators';
import { type Diagnostic, diagnostic, nearest, seenText, typeOf, type TypeWord } from '../diagnostics/index.js';
import { formOf } from './forms.js';
import { addressOf, splitAddress } from './members.js';
import { allowedKeys, allowedTags, keyLabel, type SchemaName } from './schemaKeys.js';

/** One fault with what is needed to word it: the path and the value it is about, and its address by codes. */
interface Sight {
  readonly name: SchemaName;
  readonly document: unknown;
  readonly path: readonly string[];
  readonly value: unknown;
  readonly place: string;
}

const FEW_KEYS = 6;

type Wording = (params: Record<string, unknown>, sight: Sight) => Diagnostic | null;

const text = (value: unknown): string => String(value);
const key = (place: string, name: string): string => place + addressOf({}, [name]);

const wordings: Readonly<Record<string, Wording>> = {
  required: (params, { name, document, path, place }) => {
    const missing = text(params['missingProperty']);
    return diagnostic('schema-required', place, { key: missing, label: keyLabel(name, document, path, missing) });
  },
  additionalProperties: (params, { name, document, path, place }) => {
    const seen = text(params['additionalProperty']);
    const allowed = allowedKeys(name, document, path);
    return diagnostic('schema-unknown-key', key(place, seen), { key: seen, near: nearest(seen, allowed), allowed });
  },
  type: (params, { name, document, path, place, value }) => {
    const expected = [params['type']].flat().map((type) => typeWords[text(type)] ?? 'object');
    // Of an object with many keys the names say nothing; of a small one they say how it is written.
    const allowed = expected.length === 1 && expected[0] === 'object' ? allowedKeys(name, document, path) : [];
    const keys = allowed.length <= FEW_KEYS ? allowed : [];
    return diagnostic('schema-type', place, { expected, found: typeOf(value), seen: seenText(value), keys });
  },
  enum: (params, { place, value }) => oneOf(place, params['allowedValues'] as (string | number)[], value),
  const: (params, { place, value }) => oneOf(place, [params['allowedValue'] as string | number], value),
  pattern: (params, { place, value }) => {
    const form = formOf(text(params['pattern']));
    const seen = seenText(value);
    // An id alone is asked for, but it is written as where anything may be referred to.
    const near = form === 'id' ? (/^[a-z]+:([\p{L}_][\p{L}\p{N}_-]*)$/u.exec(seen)?.[1] ?? '') : '';
    return diagnostic('schema-pattern', place, { form, seen, near });
  },
  discriminator: (params, { name, document, path, place }) => {
    // A missing tag is already said by `required`.
    if (params['tagValue'] === undefined) return null;
    const tag = text(params['tag']);
    const seen = seenText(params['tagValue']);
    const allowed = allowedTags(name, document, path, tag);
    return diagnostic('schema-tag', key(place, tag), { key: tag, allowed, seen, near: nearest(seen, allowed) });
  },
  minProperties: (_, { name, document, path, place }) =>
    diagnostic('schema-empty', place, { allowed: allowedKeys(name, document, path) }),
  minimum: (params, { place, value }) =>
    diagnostic('schema-limit', place, { bound: 'minimum', limit: Number(params['limit']), seen: seenText(value) }),
  maximum: (params, { place, value }) =>
    diagnostic('schema-limit', place, { bound: 'maximum', limit: Number(params['limit']), seen: seenText(value) }),
  minItems: (params, { place }) => diagnostic('schema-too-few', place, { limit: Number(params['limit']) }),
};

const typeWords: Readonly<Record<string, TypeWord>> = {
  string: 'text',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  null: 'null',
};

/** The signs, and the names in other languages, that people write for operators. */
const signs: Readonly<Record<string, string>> = {
  '=': 'equal',
  '==': 'equal',
  '!=': 'notEqual',
  '≠': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '≤': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  '≥': 'greaterThanInclusive',
  eq: 'equal',
  equals: 'equal',
  ne: 'notEqual',
  lt: 'lessThan',
  lte: 'lessThanInclusive',
  lessThanOrEqual: 'lessThanInclusive',
  atMost: 'lessThanInclusive',
  gt: 'greaterThan',
  gte: 'greaterThanInclusive',
  greaterThanOrEqual: 'greaterThanInclusive',
  atLeast: 'greaterThanInclusive',
};

function oneOf(place: string, allowed: (string | number)[], value: unknown): Diagnostic {
  const seen = seenText(value);
  const sign = signs[seen] ?? '';
  const near = allowed.includes(sign) ? sign : nearest(seen, allowed.map(String));
  return diagnostic('schema-enum', place, { allowed, seen, near });
}

/** The findings that faults of a validator amount to, one for each mistake, placed by codes. */
export function schemaFindings(name: SchemaName, document: unknown, faults: readonly SchemaFault[]): Diagnostic[] {
  const found = faults.flatMap((fault) => {
    const path = splitAddress(fault.instancePath);
    const value = path.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], document);
    const sight: Sight = { name, document, path, value, place: addressOf(document, path) };
    const wording = wordings[fault.keyword];
    if (!wording) throw new TypeError(`schemaFindings: the schema keyword ${fault.keyword} has no wording`);
    const finding = wording(fault.params, sight);
    return finding ? [{ finding, owner: sight.place }] : [];
  });
  // A misspelt key is one mistake, not an unknown key and a missing one.
  const misspelt = new Set(
    found.flatMap(({ finding, owner }) => {
      if (finding.code !== 'schema-unknown-key') return [];
      const allowed = finding.params['allowed'] as string[];
      return [`${owner} ${allowed.length === 1 ? allowed[0] : finding.params['near']}`];
    }),
  );
  return found
    .filter(
      ({ finding, owner }) => finding.code !== 'schema-required' || !misspelt.has(`${owner} ${finding.params['key']}`),
    )
    .map(({ finding }) => finding);
}
