import type { Diagnostic, Positions } from '@biaochi/engine';
import type { Fixture, PublishedRuleset, Ruleset, RulesetState, Variant } from '@biaochi/schemas/types';
import type { Fault } from '../faults/index.js';

/** A JSON file as it stands, and what was made of it; `document` is null where it does not read. */
export interface StoredDocument<T> {
  readonly file: string;
  readonly text: string;
  readonly document: T | null;
  readonly positions: Positions;
  /** What reading and the schema found; a document with error findings is null. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A variant as it is written: changes on a base that its digest pins. */
export interface StoredVariant {
  readonly text: string;
  readonly positions: Positions;
  readonly document: Variant;
}

/** A ruleset that reads, with the digest of its content. Of a variant, `document` and `text` are the flattened ruleset. */
export interface StoredRuleset extends StoredDocument<Ruleset> {
  readonly document: Ruleset;
  readonly digest: string;
  readonly variant?: StoredVariant;
}

/** A ruleset that cannot be had: its findings say why or, where a variant's base is not there, the fault. */
export interface BrokenRuleset extends StoredDocument<Ruleset> {
  readonly document: null;
  readonly variant?: StoredVariant;
  readonly fault?: Fault;
}

/** How a version of a ruleset stands: in force, overtaken by a higher one, or withdrawn. */
export interface RulesetStanding {
  readonly state: RulesetState;
  /** Since when, UTC; null of what ships. */
  readonly since: string | null;
  /** Who brought it there; null of what ships. */
  readonly by: string | null;
  readonly reason?: string;
  readonly successor?: PublishedRuleset;
  /** Whether it came with the software. */
  readonly shipped: boolean;
}

/** Where rulesets and their fixtures are kept. */
export interface RulesetStore {
  /** The newest version of each ruleset, by id. */
  list(): Promise<StoredRuleset[]>;
  /** Files that should hold a newest ruleset and do not. */
  broken(): Promise<BrokenRuleset[]>;
  /** A ruleset by id: the newest, or the version asked for. */
  byId(id: string, version?: string): Promise<StoredRuleset | null>;
  byDigest(digest: string): Promise<StoredRuleset | null>;
  /** Every version of a ruleset, the newest first. */
  versions(id: string): Promise<StoredRuleset[]>;
  /** The fixtures of the newest version of a ruleset, in their order; the same array while no file changes. */
  fixtures(id: string): Promise<readonly StoredDocument<Fixture>[]>;
  /** The fixtures of just this version; none where they were not kept. */
  fixturesOf(stored: StoredRuleset): Promise<readonly StoredDocument<Fixture>[]>;
  standing(stored: StoredRuleset): Promise<RulesetStanding>;
}
