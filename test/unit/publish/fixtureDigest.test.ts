import type { Fixture } from '@biaochi/schemas/types';
import { fixtureDigest } from '@biaochi/engine';
import { expect, test } from 'vitest';

const fixture: Fixture = {
  format: 1,
  id: 'small',
  order: 1,
  title: { zh: '小企业' },
  assessment: { format: 1, ruleset: 'mini', facts: { a: 1, b: true }, answers: { '11': { met: true } } },
  expect: { outcome: { status: 'decided', grade: 'good', possible: ['good'] }, totals: { q: { value: '80' } } },
  derivation: [{ text: { zh: '全部满足' }, clause: '4.1' }],
};

const facts = { b: true, a: 1 };
const edits: [string, boolean, Partial<Fixture>][] = [
  ['nothing', true, {}],
  ['its title, order and purpose', true, { title: { zh: '别的' }, order: 5, purpose: { zh: '证明' } }],
  ['the order of keys', true, { assessment: { ...fixture.assessment, facts } }],
  ['an answer', false, { assessment: { ...fixture.assessment, answers: { '11': { met: false } } } }],
  ['a note at an answer', false, { assessment: { ...fixture.assessment, answers: { '11': { met: true, note: '' } } } }],
  ['what is expected', false, { expect: { ...fixture.expect, totals: { q: { value: '80.0' } } } }],
  ['the derivation', false, { derivation: [{ text: { zh: '全部满足' }, clause: '4.2' }] }],
];

test.each(edits)('a change of %s leaves the digest alone: %s', (_what, same, edit) => {
  expect(fixtureDigest({ ...fixture, ...edit }) === fixtureDigest(fixture)).toBe(same);
});

test('the digest is that of today in years to come', () => {
  expect(fixtureDigest(fixture)).toMatchInlineSnapshot(
    `"sha256-e946ddaa74150ee7c077e3f639eb0f21ebbd5d70281dd45de23056a04e47817f"`,
  );
});
