import type { Diagnostic, Positions } from '@biaochi/engine';
import type { Fixture, Ruleset } from '@biaochi/schemas/types';

/** A JSON file as it stands, and what was made of it; `document` is null where it does not read. */
export interface StoredDocument<T> {
  readonly file: string;
  readonly text: string;
  readonly document: T | null;
  readonly positions: Positions;
  /** What reading and the schema found; a document with error findings is null. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A ruleset that reads, with the digest of its content. */
export interface StoredRuleset extends StoredDocument<Ruleset> {
  readonly document: Ruleset;
  readonly digest: string;
}

/** Where rulesets and their fixtures are kept. */
export interface RulesetStore {
  /** The newest version of each ruleset, by id. */
  list(): Promise<StoredRuleset[]>;
  /** Files that should hold a newest ruleset and do not read. */
  broken(): Promise<StoredDocument<Ruleset>[]>;
  /** A ruleset by id: the newest, or the version asked for. */
  byId(id: string, version?: string): Promise<StoredRuleset | null>;
  byDigest(digest: string): Promise<StoredRuleset | null>;
  /** The fixtures of the newest version of a ruleset, in their order; the same array while no file changes. */
  fixtures(id: string): Promise<readonly StoredDocument<Fixture>[]>;
}
