/**
 * What each collection keeps, by its name. A room adds the type of its records from its own file, so that storage knows
 * none of them:
 *
 *     declare module '../storage/collections.js' {
 *       interface Records { drafts: DraftRecord }
 *     }
 */
export interface Records {
  /** Nothing of storage's own: rooms add theirs. */
  readonly [none: symbol]: never;
}

interface Rules {
  /** Written once: no second write, no delete. */
  readonly immutable: boolean;
  /** Whether every write must come with a note for the audit log. */
  readonly audited: boolean;
}

const kept: Rules = { immutable: false, audited: true };
const forGood: Rules = { immutable: true, audited: true };

/** Every collection with its rules. */
export const collections = {
  drafts: kept,
  milestones: kept,
  publications: forGood,
  publicationStates: kept,
  adoptions: forGood,
  adoptionStates: kept,
  assessments: kept,
  archives: forGood,
  archiveParts: forGood,
  replays: kept,
  // A checkpoint is written again and again; what it comes to stands sealed in the replay.
  replayParts: { immutable: false, audited: false },
  users: kept,
  sessions: { immutable: false, audited: false },
  settings: kept,
} as const satisfies Record<string, Rules>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The record of a collection; `unknown` until its room has said. */
export type RecordOf<C extends CollectionName> = C extends keyof Records ? Records[C] : unknown;
