import { fixture, past, ruleset, type Validator, variant } from '@biaochi/schemas/validators';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import type { Positions } from './positions.js';
import { readJson, UnreadableNumber } from './readJson.js';
import { schemaFindings } from './schemaFaults.js';
import type { SchemaName } from './schemaKeys.js';

/** What a text holds, or null where the text or its shape is refused; the findings stand in the order of the text. */
export interface ShapedReading<T> {
  readonly document: T | null;
  readonly positions: Positions;
  readonly diagnostics: Diagnostic[];
}

/** The validators of what is read, named one by one, so that a page does without the others. */
const shapes = { ruleset, variant, fixture, past };

type ShapeName = keyof typeof shapes;

const MAX_FAULTS = 100;

/** Whether a value has the shape that a schema lays down; the findings say what has not. */
export function validateShape<T>(name: ShapeName, value: unknown): { document: T | null; diagnostics: Diagnostic[] } {
  return validateBy<T>(shapes[name], name, value);
}

/** The same by a validator that the caller brings along, for shapes that pages do without. */
export function validateBy<T>(
  valid: Validator,
  name: SchemaName,
  value: unknown,
): { document: T | null; diagnostics: Diagnostic[] } {
  if (valid(value)) return { document: value as T, diagnostics: [] };
  const faults = valid.errors ?? [];
  const diagnostics = schemaFindings(name, value, faults.slice(0, MAX_FAULTS));
  if (faults.length > MAX_FAULTS) diagnostics.push(diagnostic('more-findings', '', { limit: MAX_FAULTS }));
  return { document: null, diagnostics };
}

/** A document from its text, with the place of each part: JSON first, then the shape its schema lays down. */
export function readShaped<T>(name: ShapeName, text: string): ShapedReading<T> {
  const { value, positions, diagnostics } = readJson(text);
  if (value === undefined) return { document: null, positions, diagnostics };
  const shape = validateShape<T>(name, diagnostics.length > 0 ? withoutUnreadable(value) : value);
  const told = new Set(diagnostics.map((finding) => finding.place));
  const shapes = shape.diagnostics.filter((finding) => !told.has(finding.place));
  const placed = [...diagnostics, ...shapes].map((finding) => {
    return { finding, offset: positions.locate(finding.place)?.offset ?? 0 };
  });
  const sorted = placed.sort((a, b) => a.offset - b.offset).map(({ finding }) => finding);
  return { document: sorted.length > 0 ? null : shape.document, positions, diagnostics: sorted };
}

/** A copy in which zeros stand for the numbers that cannot be read, so that the shape of all else can be looked at. */
function withoutUnreadable(value: unknown): unknown {
  if (value instanceof UnreadableNumber) return 0;
  if (Array.isArray(value)) return value.map(withoutUnreadable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutUnreadable(inner)]));
}
