import { applyChanges, type Change, digest, joinAddress, resolve, type Ruleset } from '@biaochi/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shipped } from '../shipped.js';

const ruleset = shipped('t-sgipa-027');
const readings = ruleset.readings ?? [];
const choices = fc
  .tuple(...readings.map(({ alternatives }) => fc.constantFrom(...alternatives.map((one) => one.id))))
  .map((chosen) => Object.fromEntries(readings.map(({ id }, index) => [id, chosen[index]!])));

describe('changes', () => {
  test('leave the ruleset they are applied to as it was', () => {
    const before = JSON.stringify(ruleset);
    const changes: Change[] = [{ op: 'replace', at: '/indicators/21/class', value: 'O' }];
    const after = applyChanges(ruleset, changes).ruleset;
    expect(JSON.stringify(ruleset)).toBe(before);
    expect(after.indicators.find((one) => one.code === '21')?.class).toBe('O');
  });

  test('leave what they do not touch the very same value, and copy what leads to what they do', () => {
    const changes: Change[] = [
      { op: 'replace', at: '/indicators/21/title/zh', value: '改' },
      { op: 'move', at: '/grades/green-low-carbon', order: 5 },
      { op: 'remove', at: '/indicators/21/scoring/bands/full' },
    ];
    const kept = structuredClone(ruleset);
    const { ruleset: after } = applyChanges(ruleset, changes);
    expect(ruleset).toEqual(kept);
    expect(after.classes).toBe(ruleset.classes);
    const own = (one: Ruleset): Ruleset['indicators'] => one.indicators.filter(({ code }) => code === '21');
    expect(after.indicators.filter((one) => !ruleset.indicators.includes(one))).toEqual(own(after));
    expect(own(after)[0]?.applicability).toBe(own(ruleset)[0]?.applicability);
    expect(own(after)[0]?.title.zh).toBe('改');
  });

  test('a removed member that is added again gives the same ruleset, wherever it stands in the list', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ruleset.indicators), (indicator) => {
        const at = joinAddress('indicators', indicator.code);
        const changes: Change[] = [
          { op: 'remove', at },
          { op: 'add', at, value: indicator },
        ];
        const { ruleset: after, diagnostics } = applyChanges(ruleset, changes);
        expect(diagnostics).toEqual([]);
        const sorted = (one: Ruleset): unknown => [...one.indicators].sort((a, b) => a.order - b.order);
        expect(sorted(after)).toEqual(sorted(ruleset));
      }),
    );
  });

  test('alternatives of different readings commute', () => {
    const [first, ...rest] = readings;
    for (const one of first ? [first, ...rest] : []) {
      for (const other of readings.filter((reading) => reading.id !== one.id)) {
        for (const a of one.alternatives) {
          for (const b of other.alternatives) {
            const both = (...lists: Change[][]): string => digest(applyChanges(ruleset, lists.flat()).ruleset);
            expect(both(a.changes, b.changes), `${one.id} ${a.id}, ${other.id} ${b.id}`).toBe(
              both(b.changes, a.changes),
            );
          }
        }
      }
    }
  });
});

describe('readings', () => {
  test('every choice resolves, and names just what departs from the default', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const resolved = resolve(ruleset, chosen);
        expect(resolved.diagnostics).toEqual([]);
        const departing = readings.filter(({ id, default: usual }) => chosen[id] !== usual);
        expect(Object.keys(resolved.readings).sort()).toEqual(departing.map(({ id }) => id).sort());
        if (departing.length === 0) expect(digest(resolved.ruleset)).toBe(digest(ruleset));
      }),
    );
  });
});

describe('the digest', () => {
  test('is that of the RFC 8785 bytes, numbers as canonical decimal strings', () => {
    // printf '{"a":"1.5","b":["2","x"]}' | sha256sum
    const plain = { b: [2, 'x'], a: 1.5 } as unknown as Ruleset;
    expect(digest(plain)).toBe('sha256-332a5633fe9b43002c3f545194cebf3be7030d35658f09f59ec13b8dbdfb8793');
  });

  test('does not depend on the order of keys, and tells 1 from 10', () => {
    const one = { a: 1, b: { c: '1', d: 2 } } as unknown as Ruleset;
    const same = { b: { d: 2, c: '1' }, a: 1 } as unknown as Ruleset;
    const other = { a: 10, b: { c: '1', d: 2 } } as unknown as Ruleset;
    expect(digest(one)).toBe(digest(same));
    expect(digest(one)).not.toBe(digest(other));
  });
});
