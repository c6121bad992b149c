import { ruleset as valid } from '@biaochi/schemas/validators';
import type { Ruleset } from '@biaochi/schemas/types';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import type { Positions } from './positions.js';
import { readJson, UnreadableNumber } from './readJson.js';
import { schemaFindings } from './schemaFaults.js';

export interface RulesetReading {
  /** The ruleset, or null where the text or its shape is refused. */
  readonly ruleset: Ruleset | null;
  readonly positions: Positions;
  readonly diagnostics: Diagnostic[];
}

const MAX_FAULTS = 100;

/** Whether a value has the shape of a ruleset; the findings say what has not. */
export function validateRuleset(value: unknown): { ruleset: Ruleset | null; diagnostics: Diagnostic[] } {
  if (valid(value)) return { ruleset: value as Ruleset, diagnostics: [] };
  const faults = valid.errors ?? [];
  const diagnostics = schemaFindings('ruleset', value, faults.slice(0, MAX_FAULTS));
  if (faults.length > MAX_FAULTS) diagnostics.push(diagnostic('more-findings', '', { limit: MAX_FAULTS }));
  return { ruleset: null, diagnostics };
}

/** A ruleset from its text, with the place of each part: JSON first, then the shape the schema lays down. */
export function readRuleset(text: string): RulesetReading {
  const { value, positions, diagnostics } = readJson(text);
  if (value === undefined) return { ruleset: null, positions, diagnostics };
  const shape = validateRuleset(diagnostics.length > 0 ? withoutUnreadable(value) : value);
  const placed = [...diagnostics, ...shape.diagnostics].map((finding) => {
    return { finding, offset: positions.locate(finding.place)?.offset ?? 0 };
  });
  const sorted = placed.sort((a, b) => a.offset - b.offset).map(({ finding }) => finding);
  return { ruleset: sorted.length > 0 ? null : shape.ruleset, positions, diagnostics: sorted };
}

/** A copy in which numbers that cannot be read, each a finding already, do not give a second finding by their shape. */
function withoutUnreadable(value: unknown): unknown {
  if (value instanceof UnreadableNumber) return 0;
  if (Array.isArray(value)) return value.map(withoutUnreadable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutUnreadable(inner)]));
}
