import {
  check,
  compile,
  readRuleset,
  resolve,
  runFixture,
  type Diagnostic,
  type Positions,
  type Program,
} from '@biaochi/engine';
import type { Fixture, Result, Ruleset } from '@biaochi/schemas/types';
import type { RulesetDocument } from '../api/rulesets.js';

export type Readings = Record<string, string>;

/** One fixture evaluated under the ruleset: whether all that it expects was found, and what differs where not. */
export interface FixtureRun {
  fixture: Fixture;
  result: Result;
  pass: boolean;
  differences: ReturnType<typeof runFixture>['differences'];
}

/** A standard as read; `ruleset` is null where the text does not parse, `program` where there are error findings. */
export interface Standard {
  id: string;
  digest: string;
  text: string;
  positions: Positions;
  findings: Diagnostic[];
  ruleset: Ruleset | null;
  program: Program | null;
  /** By order. */
  fixtures: Fixture[];
  /** By fixture id; empty without a program. */
  runs: ReadonlyMap<string, FixtureRun>;
  /** The program under readings other than the default ones; null where they do not go together. */
  programFor: (readings: Readings) => Program | null;
}

/** A standard that can be evaluated. */
export interface OpenStandard extends Standard {
  ruleset: Ruleset;
  program: Program;
}

export const isOpen = (standard: Standard): standard is OpenStandard =>
  standard.ruleset !== null && standard.program !== null;

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
export function openStandard(id: string, { text, digest }: RulesetDocument, unordered: Fixture[]): Standard {
  const { ruleset, positions, diagnostics } = readRuleset(text);
  const findings = ruleset ? [...diagnostics, ...check(ruleset)] : diagnostics;
  const fixtures = [...unordered].sort((a, b) => a.order - b.order);
  const sound = ruleset !== null && !findings.some(isError);
  const programFor = sound ? programMaker(ruleset) : () => null;
  const program = programFor({});
  const runs =
    ruleset && program ? fixtures.map((fixture): FixtureRun => ({ fixture, ...runFixture(ruleset, fixture) })) : [];
  return {
    id,
    digest,
    text,
    positions,
    findings,
    ruleset,
    program,
    fixtures,
    runs: new Map(runs.map((run) => [run.fixture.id, run])),
    programFor,
  };
}
