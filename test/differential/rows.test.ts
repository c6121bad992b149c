import type { Assessment, Result, Ruleset } from '@biaochi/schemas/types';
import {
  compile,
  decide,
  encode,
  evaluate,
  plainTeller,
  type Program,
  rational,
  type Row,
  rowsOf,
  settled,
} from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { completeAssessment } from './assess/complete.js';
import { dropped } from './assess/dropped.js';
import { assessmentsOf, caseAt } from './cases.js';
import { Random, seedOf } from './random.js';
import { again, settings } from './settings.js';
import { shippedRulesets } from './shippedRulesets.js';

const { seed, from, rulesets } = settings;

/** Where a row that tells a grade says otherwise than the frame of the same assessment. */
function differences(program: Program, row: Row, grade: number, assessment: Assessment): string[] {
  const { frame, possible } = decide(program, encode(program, assessment).frame, false);
  const found: string[] = [];
  if (possible !== 1 << grade) found.push(`grade ${grade}: frame ${possible}`);
  const errors = evaluate(program, assessment).findings.filter(({ severity }) => severity === 'error');
  for (const { code, place } of errors) found.push(`${code} at ${place}: the row is silent`);
  const number = (name: string, slot: number): void => {
    const [over, under] = [row.over[slot]!, row.under[slot]!];
    if (Number.isNaN(over)) return;
    const [own, other] = [rational(over, under), settled(frame.numbers[slot]!)];
    if (own.n !== other?.n || own.d !== other.d) found.push(`${name}: row ${over}/${under}`);
  };
  for (const { code, status, points } of program.indicators) {
    if (row.bits[status] !== frame.bits[status]) found.push(`status:${code}: row ${row.bits[status]}`);
    number(`points:${code}`, points);
  }
  for (const step of program.steps) if (step.kind !== 'indicator') number(step.kind, step.to);
  return found;
}

/** A result without its reasons and notices. */
const bare = (result: Result): unknown =>
  JSON.parse(JSON.stringify({ ...result, findings: [] }), (key, value: unknown) => (key === 'because' ? [] : value));

/** A result without its reasons. */
const unreasoned = (result: Result): unknown =>
  JSON.parse(JSON.stringify(result), (key, value: unknown) => (key === 'because' ? [] : value));

/** Tries assessments on rows of a ruleset: how many it told, and where it was wrong; null where it has no rows. */
function tried(ruleset: Ruleset, assessments: readonly Assessment[]): { told: number; wrong: string[] } | null {
  const program = compile(ruleset);
  const rows = rowsOf(program);
  if (!rows) return null;
  const tell = plainTeller(program);
  const [row, passed] = [rows.blank(), new Uint8Array(rows.sizes.members)];
  const outcome = { told: 0, wrong: [] as string[] };
  for (const assessment of assessments) {
    expect(evaluate(program, assessment, { bare: true })).toEqual(unreasoned(evaluate(program, assessment)));
    const grade = rows.write(assessment, row) ? rows.decide(row, null, passed) : -1;
    if (grade < 0) continue;
    outcome.told++;
    const found = differences(program, row, grade, assessment);
    const told = tell(assessment);
    if (told) expect(told).toEqual(bare(evaluate(program, assessment)));
    if (found.length > 0) outcome.wrong.push(`${found.join('\n')}\n${JSON.stringify(assessment)}`);
  }
  return outcome;
}

test(`rows tell what frames tell, or nothing (seed ${seed})`, { timeout: 1_200_000 }, async () => {
  let [told, all, beyond] = [0, 0, 0];
  for (let index = from; index < from + rulesets; index++) {
    const { ruleset, random, ...one } = await caseAt(seed, index);
    const complete = assessmentsOf({ ruleset, random, ...one }, 5);
    const open = complete.flatMap((assessment) => dropped(random, ruleset, assessment, 64)?.assessment ?? []);
    const outcome = tried(ruleset, [...complete, ...open]);
    if (!outcome) {
      beyond++;
      continue;
    }
    told += outcome.told;
    all += complete.length;
    expect(outcome.wrong, again(seed, index, 'rows.test.ts')).toEqual([]);
  }
  console.log(`rows told ${told}, of ${all} complete assessments and some with gaps; ${beyond} rulesets beyond rows`);
  // The generator takes up every construct, rows those that most standards are made of.
  if (rulesets >= 100) expect(all).toBeGreaterThan(0.3 * rulesets);
  expect(told).toBeGreaterThanOrEqual(0.5 * all);
});

describe('shipped rulesets, under every reading', () => {
  test.each(shippedRulesets().map((one, index) => [one.name, index, one] as const))('%s', (name, index, one) => {
    const { ruleset, fixtures } = one;
    const random = new Random(seedOf(seed, index));
    const ofChance = Array.from({ length: 20 }, () => completeAssessment(random, ruleset));
    const outcome = tried(ruleset, ofChance);
    if (!outcome && name.startsWith('examples/')) return;
    expect(outcome?.wrong).toEqual([]);
    const program = compile(ruleset);
    const whole = fixtures
      .map(({ assessment: { readings: _, ...assessment } }) => assessment)
      .filter(({ answers }) => ruleset.indicators.every(({ code }) => answers[code]))
      .filter((assessment) => evaluate(program, assessment).findings.every(({ severity }) => severity !== 'error'));
    const { told, wrong } = tried(ruleset, whole)!;
    expect(wrong).toEqual([]);
    // Not all: some are there for numbers that no double holds.
    expect(told).toBeGreaterThanOrEqual(0.3 * whole.length);
  });
});
