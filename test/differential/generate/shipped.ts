import type { Answer, Assessment, Indicator, Ruleset, Scoring, Total } from '@biaochi/schemas/types';
import type { Random } from '../random.js';
import { anchor, ordered, somePoints, text, written } from './world.js';
import { someChecks } from './scoring/checks.js';
import type { Unordered } from './totals.js';

/**
 * Rulesets of the shape that ships, where `possible` and the totals' ends are exact: met, count and combination items,
 * each in one total at most; required items in gates of their own; one threshold on one total.
 */
export function shippedRuleset(random: Random): Ruleset {
  const required = random.times(0, 2, (at) => item(random, `R${at}`, 'R', { method: 'met' }));
  const optional = random.times(1, 3, (at) => item(random, `O${at}`, 'O', scored(random)));
  const additional = random.times(0, 2, (at) => item(random, `A${at}`, 'A', scored(random)));
  return {
    format: 1,
    id: 'shipped-shape',
    version: '1.0.0',
    title: text('随机规则集'),
    sources: [{ id: 'doc', order: 1, number: 'T/GEN 2', title: text('随机标准') }],
    classes: ordered(
      random,
      ['R', 'O', 'A'].map((code) => ({
        code,
        kind: code === 'R' ? ('required' as const) : ('scored' as const),
        label: text(code),
        mark: code,
        ...(code === 'O' && random.chance(30) && { whenNotApplicable: random.pick(['drop', 'stay', 'full'] as const) }),
      })),
    ),
    groups: [{ code: '4', order: 1, title: text('要求'), anchor: anchor('4') }],
    roundings: [
      {
        id: 'tenth',
        order: 1,
        mode: random.pick(['half-up', 'half-even', 'floor', 'ceiling'] as const),
        digits: random.int(0, 1),
        anchor: anchor('r'),
      },
    ],
    indicators: ordered(random, [...required, ...optional, ...additional]),
    totals: ordered(random, totals(random, additional.length > 0)) as Total[],
    gates:
      required.length === 0
        ? []
        : [
            {
              id: 'required',
              order: 1,
              label: text('必要'),
              members: { classes: ['R'] },
              effect: { type: 'ineligible' },
              anchor: anchor('g'),
            },
          ],
    grades: ladder(random),
  };
}

function item(random: Random, code: string, class_: string, scoring: Scoring): Omit<Indicator, 'order'> {
  const byEvaluator = random.pick(['allow', 'warn', 'forbid'] as const);
  return {
    code,
    group: '4',
    class: class_,
    title: text(code),
    scoring,
    applicability: { byEvaluator },
    anchor: anchor(code),
  };
}

function scored(random: Random): Scoring {
  const points = (): string => somePoints(random).replace('-', '');
  return random.pick<() => Scoring>([
    () => ({ method: 'met', points: written(random, random.int(1, 9)) }),
    () => {
      const checks = someChecks({ random }, 2, 3);
      return {
        method: 'count',
        checks,
        steps: [0, ...checks.map((_, at) => at + 1)].map((count) => ({ count, points: count === 0 ? 0 : points() })),
      };
    },
    () => {
      const checks = someChecks({ random }, 2, 2);
      const ids = checks.map((check) => check.id);
      return {
        method: 'combination',
        checks,
        rows: [ids, ...ids.map((id) => [id]), []].map((met) => ({ met, points: points() })),
      };
    },
  ])();
}

function totals(random: Random, hasAdditional: boolean): Unordered<Total>[] {
  const rounding = random.chance(50) ? { rounding: 'tenth' } : {};
  const common = { label: text('总分'), anchor: anchor('t') };
  const optional = { ...common, id: 'QO', members: { classes: ['O'] }, ...rounding };
  const QO = random.chance(75)
    ? { ...optional, method: 'normalisedSum' as const, scale: 100 }
    : { ...optional, method: 'sum' as const };
  if (!hasAdditional)
    return [QO, { ...common, id: 'Q', method: 'formula', formula: { text: '2 × Q_O', where: { Q_O: 'total:QO' } } }];
  const clamp = random.chance(50) ? { clamp: { atMost: random.int(3, 9) } } : {};
  const formula = random.pick(['Q_O + Q_A', 'Q_O − Q_A', '0.9 × Q_O + 2 × Q_A', 'max(Q_O, Q_A)']);
  return [
    QO,
    { ...common, id: 'QA', method: 'sum', members: { classes: ['A'] }, ...clamp },
    { ...common, id: 'Q', method: 'formula', formula: { text: formula, where: { Q_O: 'total:QO', Q_A: 'total:QA' } } },
  ];
}

function ladder(random: Random): Ruleset['grades'] {
  const bound = {
    id: 'bound',
    order: 1,
    total: 'Q',
    [random.pick(['atLeast', 'above'])]: random.pick([5, 10, 50, 60, 70, 80, '66.7']),
  };
  return [
    { id: 'not-qualified', order: 2, label: text('不合格'), anchor: anchor('grade') },
    { id: 'qualified', order: 1, label: text('合格'), bounds: [bound], anchor: anchor('grade') },
  ];
}

/** An assessment of such a ruleset that answers about half. */
export function halfAnswered(random: Random, ruleset: Ruleset): Assessment {
  const answers = ruleset.indicators.flatMap((indicator): [string, Answer][] => {
    if (random.chance(50)) return [];
    const { code, scoring, applicability } = indicator;
    if (applicability.byEvaluator !== 'forbid' && random.chance(30)) return [[code, { notApplicable: '不涉及' }]];
    if (!('checks' in scoring)) return [[code, { met: random.chance(50) }]];
    const ids = random.some(
      scoring.checks.map((check) => check.id),
      random.chance(60) ? scoring.checks.length : 1,
    );
    return [[code, { checks: Object.fromEntries(ids.map((id) => [id, random.chance(50)])) }]];
  });
  return { format: 1, ruleset: ruleset.id, answers: Object.fromEntries(answers) };
}
