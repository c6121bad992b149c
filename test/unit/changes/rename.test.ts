import { fileURLToPath } from 'node:url';
import {
  assessor,
  check,
  digest,
  isKeyedList,
  joinAddress,
  keyOf,
  renameInAddress,
  renameInFixture,
  renameMember,
} from '@biaochi/engine';
import type { Fixture, Ruleset } from '@biaochi/schemas/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedRulesets } from '../../../server/src/storage/shippedRulesets.js';
import { shipped } from '../shipped.js';

const store = shippedRulesets(fileURLToPath(new URL('../../../rulesets', import.meta.url)));
const rulesets = await Promise.all(
  (await store.list()).map(async ({ document }) => ({
    id: document.id,
    ruleset: document,
    fixtures: (await store.fixtures(document.id)).flatMap(({ document: fixture }) => fixture ?? []),
    places: placesIn(document, '', ''),
  })),
);

/** The key at the end of a place. */
function oldKey(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1);
}

/** Whether an index counts a level of this name: it stands for several members' levels, of which one is renamed. */
function isCounted({ totals }: Ruleset, place: string): boolean {
  const counted = totals.flatMap((total) => (total.method === 'levelIndex' ? total.counted.map(String) : []));
  return /\/levels\/[^/]+$/.test(place) && counted.includes(oldKey(place));
}

/** The place of every member of a keyed list, however deep. */
function placesIn(value: unknown, place: string, name: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, part]) =>
      key === 'changes' ? [] : placesIn(part, place + joinAddress(key), key),
    );
  }
  const isKeyed = isKeyedList(name, value[0]);
  return value.flatMap((member: unknown, index) => {
    const at = place + joinAddress(isKeyed ? (keyOf(member) ?? '') : index);
    return [...(isKeyed ? [at] : []), ...placesIn(member, at, '')];
  });
}

/** A key that occurs nowhere; of digits alone for a level that is known by a number. */
const fresh = (place: string): string =>
  place.includes('/levels/') && /^\d+$/.test(oldKey(place)) ? '987654321' : 'qqFreshKey';

/** Something said under the new key, said under the old one; what is known by content is left out. */
const underOld = (value: unknown, place: string): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one: unknown) => (key === 'digest' ? undefined : one)).replaceAll(
      fresh(place),
      oldKey(place),
    ),
  );

const renamed = (ruleset: Ruleset, place: string): Ruleset => {
  const { ruleset: after, diagnostics } = renameMember(ruleset, place, fresh(place));
  expect(diagnostics).toEqual([]);
  return after;
};

const results = (ruleset: Ruleset, fixtures: readonly Fixture[]) => {
  const assess = assessor(ruleset);
  return fixtures.map(({ assessment }) => assess(assessment));
};

describe.each(rulesets.map((one) => [one.id, one] as const))('a member of %s', (_, { ruleset, fixtures, places }) => {
  it('renamed gives every fixture the same result, up to the name, and brings no finding', () => {
    const before = underOld(results(ruleset, fixtures), '');
    const found = underOld(check(ruleset), '');
    fc.assert(
      fc.property(fc.constantFrom(...places.filter((place) => !isCounted(ruleset, place))), (place) => {
        const after = renamed(ruleset, place);
        const carried = fixtures.map((one) => renameInFixture(one, place, fresh(place)));
        expect(underOld(results(after, carried), place)).toEqual(before);
        expect(underOld(carried, place)).toEqual(fixtures);
        expect(underOld(check(after), place)).toEqual(found);
      }),
      { numRuns: 6 },
    );
  });

  it('renamed and renamed back is byte for byte what it was', () => {
    const text = JSON.stringify(ruleset);
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const there = renamed(ruleset, place);
        expect(JSON.stringify(there)).not.toBe(text);
        const at = renameInAddress(place, place, fresh(place));
        const back = renameMember(there, at, oldKey(place).replace(/~1/g, '/').replace(/~0/g, '~'));
        expect(back.diagnostics).toEqual([]);
        expect(JSON.stringify(back.ruleset)).toBe(text);
        expect(digest(back.ruleset)).toBe(digest(ruleset));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a rename', () => {
  const sgipa = shipped('t-sgipa-027');

  it.each([
    ['/indicators/21', '22', 'change-exists'],
    ['/groups/carbon-plan', 'carbon-plan', null],
    ['/indicators/33', '34', 'change-misses'],
    ['/indicators/0', '34', 'change-misses'],
    ['/title', 'name', 'change-misses'],
  ])('of %s to %s is answered with %s', (place, key, code) => {
    const { ruleset, diagnostics } = renameMember(sgipa, place, key);
    expect(diagnostics.map((one) => one.code)).toEqual(code === null ? [] : [code]);
    expect(ruleset).toBe(sgipa);
  });

  it('is refused where an alternative of a reading would add a member under that key', () => {
    const at = '/totals/QX';
    const change = { op: 'add', at, value: { ...sgipa.totals[0]!, id: 'QX', order: 99 } } as const;
    const [reading, ...others] = sgipa.readings!;
    const [first, ...rest] = reading!.alternatives;
    const ruleset: Ruleset = {
      ...sgipa,
      readings: [
        { ...reading!, alternatives: [{ ...first!, changes: [...first!.changes, change] }, ...rest] },
        ...others,
      ],
    };
    expect(renameMember(ruleset, '/totals/QO', 'QX').diagnostics.map(({ code }) => code)).toEqual(['change-exists']);
    const after = renameMember(ruleset, at, 'QY').ruleset.readings?.[0]?.alternatives[0]?.changes.at(-1);
    expect(after).toMatchObject({ at: '/totals/QY', value: { id: 'QY' } });
  });

  it('follows values that a comparison names, numbers staying numbers', () => {
    const when = {
      all: [
        { fact: 'level:x', operator: 'in', value: [1, 2] },
        { fact: 'status:x', operator: 'equal', value: 'met' },
        { not: { fact: 'fact:kind', operator: 'contains', value: '1' } },
      ],
    } as const;
    const levels = [1, 2].map((id) => ({ id, order: id, points: id }));
    const row = { ...sgipa.indicators[0]!, code: 'x', order: 9999, scoring: { method: 'levels' as const, levels } };
    const kind = {
      id: 'kind',
      order: 999,
      type: 'choices' as const,
      label: { zh: '类' },
      options: [{ id: '1', order: 1, label: { zh: '一' } }],
    };
    const ruleset = {
      ...sgipa,
      facts: [...(sgipa.facts ?? []), kind],
      indicators: [...sgipa.indicators, row],
      conditions: [{ id: 'c', order: 1, label: { zh: '条件' }, when }],
    } as unknown as Ruleset;
    const conditionOf = (place: string, key: string) =>
      renameMember(ruleset, place, key).ruleset.conditions?.[0]?.when.all;
    expect(conditionOf('/indicators/x/scoring/levels/1', '5')?.[0]?.value).toEqual([5, 2]);
    expect(conditionOf('/indicators/x/scoring/levels/1', 'high')?.[0]?.value).toEqual(['high', 2]);
    expect(conditionOf('/facts/kind/options/1', '7')?.[2]?.not?.value).toBe('7');
    expect(conditionOf('/indicators/x', 'y')?.map(({ fact }) => fact)).toEqual(['level:y', 'status:y', undefined]);
  });

  describe('of a level that an index counts', () => {
    const { ruleset, fixtures } = rulesets.find(({ id }) => id === 'cleaner-production')!;
    const [first, second, ...others] = ruleset.indicators.filter(({ scoring }) => scoring.method === 'levels');
    const at = (row: typeof first, level: string) => `/indicators/${row!.code}/scoring/levels/${level}`;
    const countedIn = ({ totals }: Ruleset) =>
      totals.flatMap((total) => (total.method === 'levelIndex' ? [total.counted.join(' ')] : []));
    /** Only the first two rows are members. */
    const two: Ruleset = {
      ...ruleset,
      totals: ruleset.totals.map((total) =>
        total.method === 'levelIndex' ? { ...total, members: { codes: [first!.code, second!.code] } } : total,
      ),
    };

    it.each<[string, Ruleset, string[], string, string[]]>([
      [
        'stands beside the old one while others have that',
        ruleset,
        [at(first, 'I')],
        '一',
        ['I 一', 'I 一 II', 'I 一 II III'],
      ],
      [
        'takes its place where no other has it',
        two,
        [at(first, 'I'), at(second, 'I')],
        '一',
        ['一', '一 II', '一 II III'],
      ],
      ['stays a number where it is one', two, [at(first, 'I'), at(second, 'I')], '1', ['1', '1 II', '1 II III']],
      ['is another where the row is no member', two, [at(others[0], 'I')], '一', ['I', 'I II', 'I II III']],
    ])('%s', (_, start, places, key, expected) => {
      const after = places.reduce((before, place) => renameMember(before, place, key).ruleset, start);
      expect(countedIn(after)).toEqual(expected);
    });

    it('leaves what every fixture comes to under every reading', () => {
      const after = renamed(ruleset, at(first, 'I'));
      const assess = [assessor(ruleset), assessor(after)] as const;
      const readings = ruleset.readings ?? [];
      const choices = [
        {},
        ...readings.flatMap(({ id, alternatives }) => alternatives.map((one) => ({ [id]: one.id }))),
      ];
      for (const fixture of fixtures) {
        const carried = renameInFixture(fixture, at(first, 'I'), fresh(at(first, 'I')));
        for (const chosen of choices) {
          const [before, now] = [fixture, carried].map(({ assessment }, index) =>
            assess[index]!({ ...assessment, readings: chosen }),
          );
          expect(now!.outcome.grade).toBe(before!.outcome.grade);
          expect(Object.values(now!.totals).map(({ exact }) => exact)).toEqual(
            Object.values(before!.totals).map(({ exact }) => exact),
          );
        }
      }
    });
  });
});
