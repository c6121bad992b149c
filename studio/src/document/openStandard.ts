import { check, type Assessor, type Diagnostic, type Positions, type Program, readRuleset } from '@biaochi/engine';
import type { Change, Fixture, Result, Ruleset, Variant } from '@biaochi/schemas/types';
import type { RulesetDocument } from '../api/rulesets.js';
import { type FixtureRun, type Proof, type Readings, strictEngine } from './proof.js';

export type { FixtureRun, Readings } from './proof.js';

/** What a variant says by itself: the ruleset it changes, its changes in turn, and its text. */
export interface OwnPart {
  readonly base: Variant['base'];
  readonly changes: readonly Change[];
  readonly text: string;
}

/** A standard as read; `ruleset` is null where the text does not parse, `assess` where it is published with error findings. */
export interface Standard {
  readonly id: string;
  /** The address of its pages, without the view: `/standards/t-sgipa-027`, `/drafts/4f1c`. */
  readonly path: string;
  readonly digest: string;
  readonly text: string;
  readonly positions: Positions;
  readonly findings: readonly Diagnostic[];
  /** Whether the findings are of this very version; of a draft being edited they may be those of a moment ago. */
  readonly isChecked: boolean;
  /** Null where the standard is no variant. */
  readonly variant: OwnPart | null;
  readonly ruleset: Ruleset | null;
  /** Null where the ruleset cannot be compiled: then every result is unknown. */
  readonly program: Program | null;
  /** Evaluates an assessment under the readings that it chooses; null where it cannot be evaluated. */
  readonly assess: Assessor | null;
  /** The result while nothing is answered: the ends of every total. */
  readonly blank: Result | null;
  /** By order. */
  readonly fixtures: readonly Fixture[];
  /** By fixture id. */
  readonly runs: ReadonlyMap<string, FixtureRun>;
  /** Runs a fixture, or one with other answers. */
  readonly runFixture: ((fixture: Fixture) => Omit<FixtureRun, 'fixture'>) | null;
  /** The program under readings other than the default ones; null where they do not go together, or nothing compiles. */
  readonly programFor: (readings: Readings) => Program | null;
}

/** A standard that can be shown in every view. A draft always can: what its errors keep from being computed is unknown. */
export interface OpenStandard extends Standard, Proof {
  readonly ruleset: Ruleset;
  readonly program: Program | null;
  readonly assess: Assessor;
  readonly blank: Result;
  readonly runFixture: NonNullable<Standard['runFixture']>;
}

export const isOpen = (standard: Standard): standard is OpenStandard => standard.assess !== null;

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** Reads, checks and compiles a ruleset's text and runs its fixtures, once per text. */
export function openStandard(id: string, document: RulesetDocument, fixtures: readonly Fixture[]): Standard {
  const { text, digest, base, changes, variantText } = document;
  const { ruleset, positions, diagnostics } = readRuleset(text);
  const findings = ruleset ? [...diagnostics, ...check(ruleset)] : diagnostics;
  const variant = base && changes && variantText !== undefined ? { base, changes, text: variantText } : null;
  const path = `/standards/${encodeURIComponent(id)}`;
  const common = { id, path, digest, text, positions, findings, isChecked: true, variant, ruleset };
  if (!ruleset || findings.some(isError)) {
    const none = { program: null, assess: null, blank: null, runFixture: null };
    return { ...common, ...none, fixtures, runs: new Map(), programFor: () => null };
  }
  return { ...common, ...strictEngine(ruleset).prove(id, fixtures) };
}
