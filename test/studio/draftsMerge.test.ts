import { applyChanges, sameJson } from '@biaochi/engine';
import type { Change, Draft, Fixture } from '@biaochi/schemas/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDrafts, valueAt, withValueAt } from '../../studio/src/document/mergeDrafts.js';
import { sgipa } from './sgipa.js';

const fixture = (id: string, order: number): Fixture => ({
  format: 1,
  id,
  order,
  title: { zh: id },
  assessment: { format: 1, ruleset: sgipa.id, answers: { '1': { met: true }, '6': { met: true } } },
  expect: { outcome: { status: 'undetermined', grade: null, possible: [] } },
  derivation: [],
});

const base: Draft = {
  format: 1,
  ruleset: sgipa,
  fixtures: [fixture('s01', 10), fixture('s02', 20)],
  suppressions: [{ code: 'w', place: '/indicators/1', reason: '甲' }],
  confirmedReadings: [{ reading: 'row21-scale', digest: `sha256-${'0'.repeat(64)}` }],
};

/** Places that may be set, each by itself. */
const places = [
  ...sgipa.indicators
    .slice(0, 8)
    .flatMap(({ code }) => [`/indicators/${code}/title/zh`, `/indicators/${code}/requirement/zh`]),
  '/title/zh',
  '/version',
  '/fixtures/s01/title/zh',
  '/fixtures/s01/assessment/answers/1',
  '/fixtures/s02/assessment/answers/6',
  '/fixtures/s02/purpose',
  '/suppressions/w ~1indicators~11/reason',
  '/confirmedReadings/row21-scale',
  '/confirmedReadings/rounding-mode',
];

const valueFor = (place: string, text: string): unknown =>
  place.endsWith('/purpose')
    ? { zh: text }
    : place === '/version'
      ? `1.0.${text.length + 100}`
      : place.startsWith('/confirmedReadings/')
        ? [{ reading: place.split('/').at(-1), digest: `sha256-${String(text.length).repeat(64)}` }]
        : place.includes('/answers/')
          ? [{ notApplicable: text }]
          : text;

const edited = (from: Draft, edits: readonly (readonly [string, string])[]): Draft =>
  edits.reduce((draft, [place, text]) => withValueAt(draft, place, valueFor(place, text)), from);

/** Edits that put a text at some places. No place of the base has it: what sets a value that stands already is no edit. */
const edits = (text: string) =>
  fc.subarray(places, { maxLength: 6 }).map((some) => some.map((place) => [place, text] as const));

const same = (a: Draft, b: Draft): boolean => sameJson({ ...a }, { ...b });

describe('drafts merged three-way', () => {
  it('have all edits of both sides where they touch different places', () => {
    fc.assert(
      fc.property(edits('我'), edits('他们'), (ours, theirs) => {
        const mine = new Set(ours.map(([place]) => place));
        const others = theirs.filter(([place]) => !mine.has(place));
        const merged = mergeDrafts(base, edited(base, ours), edited(base, others));
        expect(merged.disagreements).toEqual([]);
        expect(same(merged.content, edited(edited(base, ours), others))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('have the same edit once', () => {
    fc.assert(
      fc.property(edits('我'), edits('他们'), (common, more) => {
        const left = edited(base, common);
        const further = more.filter(([place]) => !common.some(([other]) => other === place));
        const merged = mergeDrafts(base, left, edited(left, further));
        expect(merged.disagreements).toEqual([]);
        expect(same(merged.content, edited(left, further))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('lose nothing where they disagree: ours stands, theirs is handed on, and both can be had', () => {
    fc.assert(
      fc.property(edits('我'), edits('他们'), (ours, theirs) => {
        const [left, right] = [edited(base, ours), edited(base, theirs)];
        const both = ours.map(([place]) => place).filter((place) => theirs.some(([other]) => other === place));
        const { content: draft, disagreements } = mergeDrafts(base, left, right);
        expect(disagreements.map(({ place }) => place).sort()).toEqual([...both].sort());
        for (const { place, ours: one, theirs: other } of disagreements) {
          expect(valueAt(draft, place)).toEqual(one);
          expect(one).toEqual(valueAt(left, place));
          expect(other).toEqual(valueAt(right, place));
        }
        const taken = disagreements.reduce((sum, { place, theirs: value }) => withValueAt(sum, place, value), draft);
        expect(same(taken, edited(edited(base, ours), theirs))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('have theirs where ours is set to what stood there before', () => {
    const at = '/suppressions/w ~1indicators~11/reason';
    const theirs = withValueAt(base, at, '乙');
    const ours = withValueAt(withValueAt(base, at, '甲'), '/version', '1.0.101');
    const { content: draft, disagreements } = mergeDrafts(base, ours, theirs);
    expect(disagreements).toEqual([]);
    expect(valueAt(draft, at)).toBe('乙');
    expect(draft.ruleset.version).toBe('1.0.101');
  });

  const changed = (...changes: Change[]): Draft => ({ ...base, ruleset: applyChanges(sgipa, changes).ruleset });
  const removed = changed({ op: 'remove', at: '/indicators/6' });
  const retitled = changed({ op: 'replace', at: '/indicators/6/title/zh', value: '甲' });

  it('take an answer whole', () => {
    const at = '/fixtures/s01/assessment/answers/1';
    const ours = withValueAt(base, at, [{ met: false }]);
    const theirs = withValueAt(base, at, [{ notApplicable: '没有' }]);
    const { content: draft, disagreements } = mergeDrafts(base, ours, theirs);
    expect(disagreements).toEqual([{ place: at, ours: [{ met: false }], theirs: [{ notApplicable: '没有' }] }]);
    expect(draft.fixtures[0]!.assessment.answers['1']).toEqual({ met: false });
  });

  it('disagree on a member that one side removed and the other edited, as a whole', () => {
    const { content: draft, disagreements } = mergeDrafts(base, retitled, removed);
    expect(disagreements).toMatchObject([{ place: '/indicators/6', ours: { title: { zh: '甲' } }, theirs: undefined }]);
    expect(valueAt(draft, '/indicators/6')).toMatchObject({ title: { zh: '甲' } });
    expect(same(withValueAt(draft, '/indicators/6', undefined), removed)).toBe(true);
    expect(mergeDrafts(base, removed, retitled).disagreements).toMatchObject([
      { place: '/indicators/6', ours: undefined, theirs: { title: { zh: '甲' } } },
    ]);
  });

  const note = (id: string) => ({
    id,
    order: 1,
    text: { zh: id },
    choice: { zh: id },
    anchor: { document: 'sgipa', clause: '1' },
  });
  const indicator = (code: string) => ({ ...sgipa.indicators[0]!, code, order: 15 });

  it('keep both members where both added one in the same place of the order', () => {
    const ours = changed({ op: 'add', at: '/indicators/90', value: indicator('90') });
    const theirs = changed({ op: 'add', at: '/indicators/91', value: indicator('91') });
    const { content: draft, disagreements } = mergeDrafts(base, ours, theirs);
    expect(disagreements).toEqual([]);
    const placed = draft.ruleset.indicators.filter(({ code }) => ['90', '91'].includes(code));
    expect(placed.map(({ code, order }) => [code, order]).sort()).toEqual([
      ['90', 16],
      ['91', 15],
    ]);
  });

  it('keep both where both began a list that was not there', () => {
    const { notes: _, ...without } = sgipa;
    const empty: Draft = { ...base, ruleset: without };
    const withNote = (id: string): Draft => ({ ...empty, ruleset: { ...without, notes: [note(id)] } });
    const { content: draft, disagreements } = mergeDrafts(empty, withNote('a'), withNote('b'));
    expect(disagreements).toEqual([]);
    expect(draft.ruleset.notes?.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('take fixtures added and removed on either side', () => {
    const ours = { ...base, fixtures: [...base.fixtures, fixture('s03', 30)] };
    const theirs = { ...base, fixtures: [base.fixtures[0]!, fixture('s04', 30)] };
    const { content: draft, disagreements } = mergeDrafts(base, ours, theirs);
    expect(disagreements).toEqual([]);
    expect(draft.fixtures.map(({ id, order }) => [id, order]).sort()).toEqual([
      ['s01', 10],
      ['s03', 31],
      ['s04', 30],
    ]);
  });
});
