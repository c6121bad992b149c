import type { Change, Class, Fixture, PublishedRuleset, Ruleset, Text, Variant } from '@biaochi/schemas/types';
import { get } from './request.js';

/** One fixture in the list: whether it comes out as expected, and the heart of its result. */
export interface FixtureListing {
  id: string;
  title: Text;
  pass: boolean;
  /** The ends of the main total, decimal strings; null where it is unbounded or undefined. */
  min: string | null;
  max: string | null;
  /** Null while undetermined. */
  grade: string | null;
}

/** Where a published ruleset stands: since when and by whom, null for what ships with the product. */
export interface Standing {
  state: 'published' | 'superseded' | 'withdrawn';
  since: string | null;
  by: string | null;
  /** Why it was withdrawn. */
  reason?: string;
  /** The version that superseded it. */
  successor?: PublishedRuleset;
  shipped: boolean;
}

/** What the list of standards says of each. */
export interface RulesetListing {
  id: string;
  version: string;
  digest: string;
  standing: Standing;
  /** Its other versions that are not withdrawn, the highest first. */
  older: readonly { version: string; digest: string; title: Text; standing: Standing }[];
  title: Text;
  summary?: Text;
  example: boolean;
  /** Of a variant, the ruleset that it changes. */
  base?: Variant['base'];
  /** Of a variant, how many changes it makes. */
  changes?: number;
  sources: Omit<Ruleset['sources'][number], 'order'>[];
  classes: (Pick<Class, 'code' | 'kind' | 'mark' | 'label'> & { count: number })[];
  indicators: number;
  readings: number;
  notes: number;
  /** Best first. */
  grades: { id: string; label: Text }[];
  findings: { error: number; warning: number; info: number };
  /** The total that decides the best grade; null where no grade has bounds. */
  mainTotal: {
    id: string;
    label: Text;
    min: string | null;
    max: string | null;
    limits: { at: string; grade: string }[];
  } | null;
  fixtures: { passed: number; failed: number; list: FixtureListing[] };
}

/** One ruleset as stored: its text, byte for byte, and the digest of its content; of a variant `text` is the flattened ruleset. */
export interface RulesetDocument {
  id: string;
  version: string;
  standing: Standing;
  text: string;
  digest: string;
  /** Of a variant, the ruleset that it changes, what it changes in it, and its own text. */
  base?: Variant['base'];
  changes?: Change[];
  variantText?: string;
}

const path = (id: string): string => `/api/rulesets/${encodeURIComponent(id)}`;

export const listRulesets = (signal?: AbortSignal): Promise<RulesetListing[]> => get('/api/rulesets', signal);

/** One ruleset by id, id@version or digest. */
export const readRulesetDocument = (id: string, signal?: AbortSignal): Promise<RulesetDocument> =>
  get(path(id), signal);

export const readFixtures = (id: string, signal?: AbortSignal): Promise<Fixture[]> =>
  get(`${path(id)}/fixtures`, signal);

/** Past assessments taken evenly from `count`, without their results; positions count from 1. */
export interface PastSample {
  readonly count: number;
  readonly cases: readonly { readonly position: number; readonly assessment: object }[];
}

/** A sample of the synthetic assessments that ship with a version; an empty one where none do. */
export const readShippedPast = (id: string, signal?: AbortSignal): Promise<PastSample> =>
  get(`${path(id)}/past`, signal);
