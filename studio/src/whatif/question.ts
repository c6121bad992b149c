/** What the page tells and asks the worker that judges beside it, and what it is answered. */
import type { Change, Ruleset } from '@biaochi/schemas/types';
import type { Outcome } from './outcomes.js';
import type { Flip } from './sweep.js';

/** What is judged: a document, and past assessments; `from` is the version that they are of, where it is another one. */
export interface Matter {
  readonly ruleset: Ruleset;
  readonly cases: readonly object[];
  readonly from: Ruleset | null;
}

/** What is tried on the document: readings taken for once, and changes beside it. */
export interface Tried {
  readonly readings: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
}

/** What the past assessments come to as the document stands, and as it is tried. */
export interface PastAsked extends Tried {
  readonly ask: 'past';
}

/** Where outcomes flip as a number takes each position of its slider, all else as it is tried. */
export interface SweepAsked extends Pick<Tried, 'readings'> {
  readonly ask: 'sweep';
  /** The changes of the trial with the number at each position. */
  readonly steps: readonly (readonly Change[])[];
  readonly fixtures: readonly object[];
  /** Whether each verdict turns once at most, so that halving finds every flip; past assessments are looked at then alone. */
  readonly isOnce: boolean;
}

export type Asked = PastAsked | SweepAsked;

export interface PastAnswer {
  readonly before: readonly Outcome[];
  readonly after: readonly Outcome[];
}

/** Flips among the fixtures and among the past assessments, by their place in the list. */
export interface SweepAnswer {
  readonly fixtures: readonly Flip[];
  /** Null where they were not looked at. */
  readonly past: readonly Flip[] | null;
}
