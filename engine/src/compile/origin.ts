import { digest, type Dormancy } from '../changes/index.js';
import type { Ruleset } from '../model/index.js';

/** Where a program comes from: what results name, and which codes sleep under other readings. */
export interface Origin {
  readonly id: string;
  readonly version: string;
  /** The digest of the published ruleset, default readings. */
  readonly digest: string;
  /** The readings that differ from their default. */
  readonly readings: Readonly<Record<string, string>>;
  readonly dormant: ReadonlyMap<string, Dormancy>;
}

/** The origin of a ruleset that is compiled as it stands. */
export function originOf(ruleset: Ruleset): Origin {
  return { id: ruleset.id, version: ruleset.version, digest: digest(ruleset), readings: {}, dormant: new Map() };
}
