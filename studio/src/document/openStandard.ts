import {
  type Assessor,
  assessor,
  check,
  compile,
  type Diagnostic,
  type Difference,
  fixtureRunner,
  ordered,
  type Positions,
  type Program,
  readRuleset,
  resolve,
} from '@biaochi/engine';
import type { Change, Fixture, Result, Ruleset, Variant } from '@biaochi/schemas/types';
import type { RulesetDocument } from '../api/rulesets.js';

export type Readings = Record<string, string>;

/** One fixture evaluated under the ruleset: whether all that it expects was found, and what differs where not. */
export interface FixtureRun {
  fixture: Fixture;
  result: Result;
  pass: boolean;
  differences: readonly Difference[];
}

/** What a variant says by itself: the ruleset it changes, its changes in turn, and its text. */
export interface OwnPart {
  base: Variant['base'];
  changes: Change[];
  text: string;
}

/** A standard as read; `ruleset` is null where the text does not parse, `program` where there are error findings. */
export interface Standard {
  id: string;
  digest: string;
  text: string;
  positions: Positions;
  findings: Diagnostic[];
  /** Null where the standard is no variant. */
  variant: OwnPart | null;
  ruleset: Ruleset | null;
  program: Program | null;
  /** Evaluates an assessment under the readings that it chooses; null without a program. */
  assess: Assessor | null;
  /** The result while nothing is answered: the ends of every total; null without a program. */
  blank: Result | null;
  /** By order. */
  fixtures: Fixture[];
  /** By fixture id; empty without a program. */
  runs: ReadonlyMap<string, FixtureRun>;
  /** Runs a fixture, or one with other answers; null without a program. */
  runFixture: ((fixture: Fixture) => Omit<FixtureRun, 'fixture'>) | null;
  /** The program under readings other than the default ones; null where they do not go together. */
  programFor: (readings: Readings) => Program | null;
}

/** A standard that can be evaluated. */
export interface OpenStandard extends Standard {
  ruleset: Ruleset;
  program: Program;
  assess: Assessor;
  blank: Result;
  runFixture: NonNullable<Standard['runFixture']>;
}

export const isOpen = (standard: Standard): standard is OpenStandard => standard.program !== null;

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

function programMaker(ruleset: Ruleset): (readings: Readings) => Program | null {
  const made = new Map<string, Program | null>();
  return (readings) => {
    const key = JSON.stringify(Object.entries(readings).sort());
    let program = made.get(key);
    if (program === undefined) {
      const resolved = resolve(ruleset, readings);
      program = resolved.diagnostics.some(isError) ? null : compile(resolved.ruleset);
      made.set(key, program);
    }
    return program;
  };
}

/** Reads, checks and compiles a ruleset's text and runs its fixtures, once per text. */
export function openStandard(id: string, document: RulesetDocument, unordered: Fixture[]): Standard {
  const { text, digest, base, changes, variantText } = document;
  const { ruleset, positions, diagnostics } = readRuleset(text);
  const findings = ruleset ? [...diagnostics, ...check(ruleset)] : diagnostics;
  const fixtures = ordered(unordered);
  const variant = base && changes && variantText !== undefined ? { base, changes, text: variantText } : null;
  const common = { id, digest, text, positions, findings, variant, ruleset, fixtures };
  if (!ruleset || findings.some(isError)) {
    const none = { program: null, assess: null, blank: null, runFixture: null };
    return { ...common, ...none, runs: new Map(), programFor: () => null };
  }
  const programFor = programMaker(ruleset);
  const assess = assessor(ruleset);
  const run = fixtureRunner(ruleset);
  return {
    ...common,
    program: programFor({}),
    assess,
    blank: assess({ format: 1, ruleset: id, answers: {} }),
    runs: new Map(fixtures.map((fixture) => [fixture.id, { fixture, ...run(fixture) }])),
    runFixture: run,
    programFor,
  };
}
