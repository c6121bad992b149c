import { applyChanges, type Change, joinAddress, type Ruleset } from '@biaochi/engine';
import fc from 'fast-check';

/** One edit of a ruleset by a random pick; edits of the same pick differ by the salt. */
type Edit = (ruleset: Ruleset, pick: number, salt: number) => Change;

const at = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;
const indicatorAt = (ruleset: Ruleset, pick: number): string =>
  joinAddress('indicators', at(ruleset.indicators, pick).code);

const edits: readonly Edit[] = [
  (ruleset, pick, salt) => ({ op: 'replace', at: `${indicatorAt(ruleset, pick)}/title/zh`, value: `改${salt}` }),
  (ruleset, pick, salt) => ({ op: 'move', at: indicatorAt(ruleset, pick), order: 10_000 + salt }),
  (ruleset, pick) => ({ op: 'remove', at: indicatorAt(ruleset, pick) }),
  (ruleset, pick, salt) => ({
    op: 'add',
    at: joinAddress('indicators', `N${salt}`),
    value: { ...at(ruleset.indicators, pick), code: `N${salt}`, order: 20_000 + salt },
  }),
  (ruleset, pick) => ({
    op: 'replace',
    at: `${indicatorAt(ruleset, pick)}/scoring`,
    value: {
      method: 'levels',
      levels: [{ id: 1, order: 1, points: '5', when: { fact: 'total:Q', operator: 'equal', value: 1 } }],
    },
  }),
  (ruleset, pick, salt) => ({
    op: 'replace',
    at: `${indicatorAt(ruleset, pick)}/class`,
    value: at(['R', 'O', 'A'], salt),
  }),
  (ruleset, pick, salt) => ({
    op: 'replace',
    at: joinAddress('grades', at(ruleset.grades, pick).id, 'label'),
    value: { zh: `等级${salt}`, en: `Grade ${salt}` },
  }),
  (_, __, salt) => ({ op: 'replace', at: '/grades/green-low-carbon/bounds/pass/atLeast', value: String(salt) }),
  (ruleset, pick, salt) => ({
    op: 'replace',
    at: joinAddress('totals', at(ruleset.totals, pick).id, 'label', 'zh'),
    value: `总分${salt}`,
  }),
  (_, __, salt) => ({
    op: 'add',
    at: joinAddress('conditions', `c${salt}`),
    value: {
      id: `c${salt}`,
      order: salt,
      label: { zh: '条件' },
      when: { fact: 'total:Q', operator: 'equal', value: salt },
    },
  }),
];

const plan = fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(100), fc.nat(500)), { maxLength: 8 });

/** A ruleset and what a few random edits make of it; an edit that no longer finds its place is left out. */
export const edited = (base: Ruleset): fc.Arbitrary<Ruleset> =>
  plan.map((steps) =>
    steps.reduce(
      (ruleset, [edit, pick, salt]) => applyChanges(ruleset, [edits[edit]!(ruleset, pick, salt)]).ruleset,
      base,
    ),
  );
