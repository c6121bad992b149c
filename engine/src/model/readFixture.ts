import { fixture as valid } from '@biaochi/schemas/validators';
import type { Fixture } from '@biaochi/schemas/types';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Positions } from './positions.js';
import { readJson } from './readJson.js';
import { schemaFindings } from './schemaFaults.js';

export interface FixtureReading {
  /** The fixture, or null where the text or its shape is refused. */
  readonly fixture: Fixture | null;
  readonly positions: Positions;
  readonly diagnostics: Diagnostic[];
}

const MAX_FAULTS = 100;

/** A fixture from its text, with the place of each part: JSON first, then the shape the schema lays down. */
export function readFixture(text: string): FixtureReading {
  const { value, positions, diagnostics } = readJson(text);
  if (value === undefined || diagnostics.length > 0) return { fixture: null, positions, diagnostics };
  if (valid(value)) return { fixture: value as Fixture, positions, diagnostics };
  const faults = (valid.errors ?? []).slice(0, MAX_FAULTS);
  return { fixture: null, positions, diagnostics: schemaFindings('fixture', value, faults) };
}
