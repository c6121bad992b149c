import fs from 'node:fs';
import { readRuleset } from '@biaochi/engine';
import type { Assessment, Draft } from '@biaochi/schemas/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftMatter } from '../../studio/src/document/mergeDrafts.js';
import { assessmentMatter } from '../../studio/src/evaluate/merge.js';
import { type Ground, type Move, moves, World } from './savingWorld.js';

const base = fs.readFileSync(new URL('../conformance/base.ruleset.json', import.meta.url), 'utf8');
const small = readRuleset(base).ruleset!;

const assessments: Ground<Assessment> = {
  matter: assessmentMatter,
  start: { format: 1, ruleset: 'r', date: '', answers: {}, facts: { a: '', b: '' } },
  places: ['/facts/a', '/facts/b', '/date'],
};

const drafts: Ground<Draft> = {
  matter: draftMatter,
  start: { format: 1, ruleset: small, fixtures: [], suppressions: [] },
  places: ['/title/zh', '/title/en', '/indicators/1/title/zh'],
};

const move: fc.Arbitrary<Move> = fc.tuple(
  fc.constantFrom(...moves),
  fc.constantFrom(0 as const, 1 as const),
  fc.nat({ max: 2 }),
);

function holds<C>(ground: Ground<C>, played: readonly Move[]): void {
  const world = new World(ground);
  for (const each of played) world.play(each);
  expect(world.settle(), 'everything is saved in the end').toBe(true);
  ground.places.forEach((_, field) => {
    const last = world.read(world.row.content, field);
    const alive = world.written.filter((one) => one.field === field && !world.ended.has(one.value));
    expect(
      alive.map(({ value }) => value).filter((value) => value !== last),
      'edits lost',
    ).toEqual([]);
    // The server never gets a value again after another has taken its place, unless somebody chose it.
    const isOne = (value: string): boolean => value !== '' && !world.chosen.has(value);
    const turns = world.had[field]!.filter((value, at, all) => isOne(value) && value !== all[at - 1]);
    expect(new Set(turns).size, 'an older content after a newer one').toBe(turns.length);
    expect(isOne(last) && world.ended.has(last), 'what was written over has come back').toBe(false);
  });
}

describe('whatever happens between two pages and the server, in whatever order', () => {
  it.each([
    ['assessments', assessments, 1_500],
    ['drafts', drafts, 100],
  ] as const)('%s: no edit is lost, none comes back, nothing goes back', (_, ground, numRuns) => {
    const many = fc.array(move, { maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(many, (played) => holds(ground as Ground<unknown>, played)),
      { numRuns },
    );
  });
});
