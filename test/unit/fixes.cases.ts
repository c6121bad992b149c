import type { Change } from '@biaochi/schemas/types';

/** A finding in the base ruleset of the conformance cases that has a fix, and the words' params of the first one. */
export interface FixCase {
  readonly code: string;
  readonly changes: readonly Change[];
  readonly first: { readonly code: string; readonly params: Readonly<Record<string, unknown>> };
}

const put = (at: string, value: unknown): Change => ({ op: 'replace', at, value });
const add = (at: string, value: unknown): Change => ({ op: 'add', at, value });
const replace = (seen: string, value: string) => ({ code: 'replace', params: { seen, value } });
const size = (operator: string, value: unknown): Change =>
  put('/conditions/big/when', { fact: 'fact:size', operator, value });

const long = { id: 'north-west', order: 9, label: { zh: '西北' } };

/** Beside the conformance cases, whose own findings are tried too: what those have no near name or other way out for. */
export const fixCases: readonly FixCase[] = [
  {
    code: 'band-gap',
    changes: [put('/indicators/5/scoring/bands/low/range', { atLeast: '0', atMost: '9' })],
    first: { code: 'bandEnds', params: { band: 'low', range: '[0, 10)', unit: '%' } },
  },
  {
    code: 'level-gap',
    changes: [put('/indicators/7/scoring/levels/none/when', { fact: 'value:7/years', operator: 'lessThan', value: 2 })],
    first: { code: 'levelEnd', params: { level: 'none', operator: 'lessThan', value: '3', unit: 'a' } },
  },
  {
    code: 'full-differs',
    changes: [put('/totals/B/full', '6')],
    first: { code: 'declareFull', params: { declared: '6', sum: '5' } },
  },
  {
    code: 'duplicate-order',
    changes: [put('/indicators/4/order', 3)],
    first: { code: 'renumber', params: { list: 'indicators' } },
  },
  {
    code: 'unknown-group',
    changes: [
      add('/groups/energy', { code: 'energy', order: 9, title: { zh: '能源' } }),
      put('/indicators/1/group', 'enrgy'),
    ],
    first: replace('enrgy', 'energy'),
  },
  {
    code: 'unknown-condition',
    changes: [
      add('/conditions/large', {
        id: 'large',
        order: 9,
        label: { zh: '大' },
        when: { fact: 'fact:chain', operator: 'equal', value: true },
      }),
      put('/indicators/8/applicability/when', { condition: 'larg' }),
    ],
    first: replace('larg', 'large'),
  },
  {
    code: 'unknown-total',
    changes: [
      add('/totals/total', {
        method: 'sum',
        id: 'total',
        order: 9,
        label: { zh: '合计' },
        members: { classes: ['A'] },
        anchor: { document: 'doc', clause: '5' },
      }),
      put('/grades/gold/bounds/q/total', 'totl'),
    ],
    first: replace('totl', 'total'),
  },
  {
    code: 'unknown-check',
    changes: [
      put('/indicators/4/scoring/checks', [
        { id: 'meter', order: 1, label: { zh: '计量' } },
        { id: 'b', order: 2, label: { zh: '乙' } },
      ]),
      put('/indicators/4/scoring/rows', [
        { met: ['metr'], points: '10' },
        { met: [], points: '0' },
      ]),
    ],
    first: replace('metr', 'meter'),
  },
  { code: 'value-wrong-type', changes: [size('greaterThan', '1,00 ')], first: replace('1,00 ', '100') },
  {
    code: 'value-wrong-type',
    changes: [put('/conditions/big/when', { fact: 'fact:chain', operator: 'equal', value: 'true' })],
    first: replace('true', 'true'),
  },
  {
    code: 'value-unknown',
    changes: [
      add('/facts/region/options/north-west', long),
      put('/conditions/big/when', { fact: 'fact:region', operator: 'equal', value: 'northwest' }),
    ],
    first: replace('northwest', 'north-west'),
  },
  {
    code: 'value-list',
    changes: [size('equal', [5, 6])],
    first: { code: 'operator', params: { seen: 'equal', operator: 'in' } },
  },
  {
    code: 'decimal-unreadable',
    changes: [put('/facts/size/range/atMost', 1000.1234567890123)],
    first: { code: 'quote', params: { seen: '1000.1234567890123' } },
  },
  {
    code: 'bound-empty',
    changes: [add('/grades/gold/bounds/n', { id: 'n', order: 2, total: 'N' })],
    first: { code: 'remove', params: { what: 'N' } },
  },
  {
    code: 'member-without-points',
    changes: [put('/totals/B/members', { codes: ['7', '1'] })],
    first: { code: 'dropMember', params: { code: '1' } },
  },
  {
    code: 'line-vertical',
    changes: [
      put('/indicators/5/scoring/bands/low/line', { from: { at: '0', points: '4' }, to: { at: '0', points: '4' } }),
    ],
    first: { code: 'constant', params: { points: '4' } },
  },
  {
    code: 'count-twice',
    changes: [
      put('/indicators/3/scoring/steps', [
        { count: 0, points: '0' },
        { count: 3, points: '10' },
        { count: 3, points: '10' },
      ]),
    ],
    first: { code: 'keepRow', params: { count: 3, points: '10' } },
  },
  {
    code: 'change-misses',
    changes: [put('/readings/rounding-mode/alternatives/even/changes', [put('/roundings/one/mod', 'half-even')])],
    first: replace('/roundings/one/mod', '/roundings/one/mode'),
  },
  {
    code: 'change-exists',
    changes: [put('/readings/rounding-mode/alternatives/even/changes', [add('/roundings/one/mode', 'half-even')])],
    first: { code: 'asReplace', params: { at: '/roundings/one/mode' } },
  },
  {
    code: 'grade-unreachable',
    changes: [put('/gates/suppliers/effect', { type: 'ineligible' }), put('/grades/silver/bounds/q/atLeast', '95')],
    first: { code: 'moveUp', params: { member: 'silver', before: 'gold' } },
  },
  {
    code: 'grade-without-demands',
    changes: [
      { op: 'remove', at: '/grades/silver/bounds' },
      add('/grades/none/bounds', [{ id: 'q', order: 1, total: 'Q', atLeast: '10' }]),
    ],
    first: { code: 'moveLast', params: { grade: 'silver' } },
  },
];
