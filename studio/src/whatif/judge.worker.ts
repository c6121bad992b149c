/// <reference lib="webworker" />
// Judges past assessments beside the page, and sweeps a number over its slider; a newer question ends an older one.
import { readAs } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { carriedTo, outcomesUnder } from './judge.js';
import type { Outcome } from './outcomes.js';
import type {
  Asked,
  CasesGiven,
  DocumentGiven,
  PastAnswer,
  PastAsked,
  SweepAnswer,
  SweepAsked,
  Tried,
} from './question.js';
import { type Flip, flipsOver } from './sweep.js';

type Message = CasesGiven | DocumentGiven | { readonly number: number; readonly asked: Asked };
type Judge = (assessment: object) => Outcome;

/** Milliseconds of work before the worker looks whether it was told or asked something newer. */
const SLICE = 40;

let newest = 0;
let document: Ruleset | null = null;
let given: CasesGiven = { cases: [], from: null };
let carried: readonly object[] | null = null;
/** What the cases come to as the document stands, under the readings of this key. */
let standing: { readonly key: string; readonly outcomes: readonly Outcome[] } | null = null;

/** The past assessments as the document takes them, carried once for each. */
const casesFor = (ruleset: Ruleset): readonly object[] => (carried ??= carriedTo(ruleset, given.from, given.cases));

/** Takes steps to the end; undefined where a newer question came meanwhile. */
async function toEnd<T>(number: number, steps: Generator<void, T>): Promise<T | undefined> {
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (number !== newest) return undefined;
    start = performance.now();
  }
}

const under = (ruleset: Ruleset, { readings, changes }: Tried): Judge =>
  outcomesUnder(readAs(ruleset, { readings, changes }).ruleset);

function* each(judge: Judge, cases: readonly object[]): Generator<void, Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    outcomes.push(judge(one));
    yield;
  }
  return outcomes;
}

async function pastOf(number: number, ruleset: Ruleset, asked: PastAsked): Promise<PastAnswer | undefined> {
  const cases = casesFor(ruleset);
  const key = JSON.stringify(asked.readings);
  if (standing?.key !== key) {
    const outcomes = await toEnd(number, each(under(ruleset, { ...asked, changes: [] }), cases));
    if (!outcomes) return undefined;
    standing = { key, outcomes };
  }
  const before = standing.outcomes;
  const after = asked.changes.length === 0 ? before : await toEnd(number, each(under(ruleset, asked), cases));
  return after && { before, after };
}

async function sweepOf(number: number, ruleset: Ruleset, asked: SweepAsked): Promise<SweepAnswer | undefined> {
  const { steps, isOnce, readings, fixtures } = asked;
  // A position is compiled when it is first looked at.
  const made = new Map<number, Judge>();
  const judgeAt = (position: number): Judge => {
    const judge = made.get(position) ?? under(ruleset, { readings, changes: steps[position]! });
    made.set(position, judge);
    return judge;
  };
  const flips = (list: readonly object[]): Promise<Flip[] | undefined> =>
    toEnd(
      number,
      flipsOver(steps.length - 1, list.length, isOnce, (position, who) => judgeAt(position)(list[who]!)),
    );
  const found = await flips(fixtures);
  const past = isOnce ? await flips(casesFor(ruleset)) : null;
  return found && past !== undefined ? { fixtures: found, past } : undefined;
}

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('asked' in data) {
    const { number, asked } = data;
    newest = number;
    if (document === null) return;
    const found = asked.ask === 'past' ? pastOf(number, document, asked) : sweepOf(number, document, asked);
    void found.then((answer) => {
      if (answer && number === newest) postMessage({ number, answer });
    });
    return;
  }
  if ('document' in data) document = data.document;
  else given = data;
  carried = null;
  standing = null;
});
