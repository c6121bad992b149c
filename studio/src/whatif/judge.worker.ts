/// <reference lib="webworker" />
// Judges past assessments beside the page, and sweeps a number over its slider.
import { readAs } from '@biaochi/engine';
import type { Question } from '../document/useNewest.js';
import { carriedTo, type Judge, outcomesUnder } from './judge.js';
import type { Outcome } from './outcomes.js';
import type { Asked, Matter, PastAnswer, PastAsked, SweepAnswer, SweepAsked, Tried } from './question.js';
import { flipsOver } from './sweep.js';

let matter: Matter | null = null;
/** The past assessments as the document takes them, carried once. */
let carried: readonly object[] | null = null;
/** What they come to as the document stands, under the readings of this key. */
let standing: { readonly key: string; readonly outcomes: readonly Outcome[] } | null = null;

const casesOf = ({ ruleset, cases, from }: Matter): readonly object[] => (carried ??= carriedTo(ruleset, from, cases));

const under = ({ ruleset }: Matter, { readings, changes }: Tried): Judge =>
  outcomesUnder(readAs(ruleset, { readings, changes }).ruleset);

function pastOf(of: Matter, asked: PastAsked): PastAnswer {
  const cases = casesOf(of);
  const key = JSON.stringify(asked.readings);
  if (standing?.key !== key) standing = { key, outcomes: cases.map(under(of, { ...asked, changes: [] })) };
  const before = standing.outcomes;
  return { before, after: asked.changes.length === 0 ? before : cases.map(under(of, asked)) };
}

function sweepOf(of: Matter, { steps, isOnce, readings, fixtures }: SweepAsked): SweepAnswer {
  // A position is compiled when it is first looked at.
  const made = new Map<number, Judge>();
  const judgeAt = (position: number): Judge => {
    const judge = made.get(position) ?? under(of, { readings, changes: steps[position]! });
    made.set(position, judge);
    return judge;
  };
  const flips = (list: readonly object[]) =>
    flipsOver(steps.length - 1, list.length, isOnce, (position, who) => judgeAt(position)(list[who]!));
  return { fixtures: flips(fixtures), past: isOnce ? flips(casesOf(of)) : null };
}

addEventListener('message', ({ data }: MessageEvent<{ readonly matter: Matter } | Question<Asked>>) => {
  if ('matter' in data) {
    matter = data.matter;
    return;
  }
  const { number, asked } = data;
  if (matter === null) return;
  postMessage({ number, answer: asked.ask === 'past' ? pastOf(matter, asked) : sweepOf(matter, asked) });
});
