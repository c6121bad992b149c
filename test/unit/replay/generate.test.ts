import { fileURLToPath } from 'node:url';
import {
  applyChanges,
  assessor,
  type Assessment,
  check,
  equals,
  generateAssessments,
  includes,
  joinAddress,
  parseDecimal,
  type Rational,
  rational,
  type Result,
  add,
  toExact,
} from '@biaochi/engine';
import * as validators from '@biaochi/schemas/validators';
import { describe, expect, test } from 'vitest';
import { quantitiesOf, type Limit } from '../../../engine/src/replay/generate/quantities.js';
import { shippedRulesets } from '../../../server/src/storage/index.js';

const folder = fileURLToPath(new URL('../../../rulesets', import.meta.url));
const rulesets = (await shippedRulesets(folder).list()).map(({ document }) => document);
const rulesetOf = (id: string) => rulesets.find((one) => one.id === id)!;

/** Where the verdicts of the standards turn on numbers that are entered, as their texts say. */
const thresholds: Record<string, string[]> = {
  't-sgipa-027': ['derived:utilisation 10', 'derived:utilisation 0'],
  'ccpitcsc-guide': [
    'fact:score parameter:localPassScore',
    'derived:solidWasteUtilisation 100',
    'derived:waterSum fact:waterTotal',
  ],
  'ccpitcsc-engineering': [
    'value:1.1/ratio 95',
    'value:1.1/ratio 100',
    'value:1.2/ratio 95',
    'value:1.2/ratio 100',
    'value:2.1/rate value:2.1/prescribed',
    'value:2.2/ratio 90',
    'value:2.2/ratio 85',
    'value:2.2/ratio 80',
    'value:2.2/ratio 75',
    'value:2.3/interval 5',
    'value:3.1/accidents 0',
    'derived:solidWasteUtilisation 100',
    'derived:waterSum fact:waterTotal',
  ],
  't-ci-547': ['derived:waterReuse 100'],
};

/** A value that is joined from five ratios, each cut off at its ends, is not aimed at: its limits are met by chance alone. */
const UNAIMED: ReadonlySet<string> = new Set(['derived:z of credit-rating']);

const shown = (limit: Limit): string => (typeof limit === 'string' ? limit : toExact(limit));

/** The number that a reference had in an assessment and its result, null where it had none. */
function numberOf(
  reference: string,
  { facts = {}, parameters = {}, answers }: Assessment,
  result: Result,
): Rational | null {
  const [space = '', name = ''] = reference.split(':');
  const [code = '', input = ''] = name.split('/');
  const found =
    { fact: facts[name], parameter: parameters[name], derived: result.derived[name]?.exact }[space] ??
    answers[code]?.values?.[input];
  return typeof found === 'string' ? parseDecimal(found) : null;
}

describe.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))('500 of %s', (id, ruleset) => {
  const some = [...generateAssessments(ruleset, 500, 2026)];
  const assess = assessor(ruleset);
  const results = some.map((assessment) => assess(assessment));

  test('have the shape of assessments, and say that they are synthetic', () => {
    const wrong = some.filter((one) => !validators.assessment(one));
    expect(wrong).toEqual([]);
    expect(new Set(some.map(({ enterprise }) => enterprise?.['synthetic']))).toEqual(new Set(['seed 2026']));
    expect(new Set(some.map(({ enterprise }) => enterprise?.['name'])).size).toBe(500);
  });

  test('reach every grade, and stay undetermined', () => {
    const reached = new Set(results.map(({ outcome }) => outcome.grade));
    const grades = ruleset.grades.map((grade) => grade.id);
    // The grades of some examples are too narrow for 500 to meet by chance: a count of one, a score above 99.
    const least = ruleset.example ? reached : new Set([...grades, null]);
    expect(reached).toEqual(least);
    expect(grades.filter((grade) => reached.has(grade)).length).toBeGreaterThan(1);
    expect(reached.has(null)).toBe(true);
  });

  test('leave answers out, and say of every item that may not apply that it does not', () => {
    const codes = ruleset.indicators.filter(({ formerly }) => !formerly).map(({ code }) => code);
    const left = codes.filter((code) => some.some(({ answers }) => !answers[code]));
    expect(left).toEqual(codes);
    const may = ruleset.indicators.filter(({ applicability }) => applicability.byEvaluator !== 'forbid');
    const said = may.filter(({ code }) => some.some(({ answers }) => answers[code]?.notApplicable));
    expect(said).toEqual(may);
    const forbidden = ruleset.indicators.filter((one) => !may.includes(one));
    expect(forbidden.filter(({ code }) => some.some(({ answers }) => answers[code]?.notApplicable))).toEqual([]);
  });

  test('answer in every form and every key that is asked for', () => {
    const seen = new Set(
      some.flatMap(({ answers }) =>
        Object.entries(answers).flatMap(([code, { met, checks = {}, values = {}, level }]) => [
          ...(met === undefined ? [] : [`${code} met ${met}`]),
          ...Object.entries(checks).map(([check, is]) => `${code} ${check} ${is}`),
          ...Object.keys(values).map((input) => `${code} ${input}`),
          ...(level === undefined ? [] : [`${code} level ${level}`]),
        ]),
      ),
    );
    const wanted = ruleset.indicators.flatMap(({ code, scoring, inputs = [] }) => [
      ...(scoring.method === 'met' ? [`${code} met true`, `${code} met false`] : []),
      ...('checks' in scoring
        ? scoring.checks.flatMap((one) => [true, false].map((is) => `${code} ${one.id} ${is}`))
        : []),
      ...(scoring.method === 'levels' ? scoring.levels.map((level) => `${code} level ${level.id}`) : []),
      ...inputs.map((input) => `${code} ${input.id}`),
    ]);
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  });

  test('have every threshold, and the numbers a unit below and above it, at least ten times each', () => {
    const found = quantitiesOf(ruleset).flatMap(({ reference, limits, range }) =>
      limits.map((limit) => ({ reference, limit, range })),
    );
    const names = found.map(({ reference, limit }) => `${reference} ${shown(limit)}`);
    if (thresholds[id]) expect(names.sort()).toEqual([...thresholds[id]].sort());
    const aimed = found.filter(({ reference }) => !UNAIMED.has(`${reference} of ${id}`));
    const rare = aimed.flatMap(({ reference, limit, range }) =>
      [-1, 0, 1].flatMap((hundredths) => {
        const nudge = rational(hundredths, 100);
        // Beyond the range that is declared there is nothing to reach.
        if (typeof limit !== 'string' && !includes(range, add(limit, nudge))) return [];
        const count = some.filter((assessment, index) => {
          const value = numberOf(reference, assessment, results[index]!);
          const held = typeof limit === 'string' ? numberOf(limit, assessment, results[index]!) : limit;
          return value && held && equals(value, add(held, nudge));
        }).length;
        return count >= 10 ? [] : [`${reference} ${shown(limit)} ${hundredths}: ${count}`];
      }),
    );
    expect(rare).toEqual([]);
  });

  test('use the codes of the version before, where rows name them', () => {
    const current = new Set(ruleset.indicators.map(({ code }) => code));
    const former = ruleset.indicators.flatMap(({ formerly = [] }) => formerly.filter((code) => !current.has(code)));
    const used = new Set(some.flatMap(({ answers }) => Object.keys(answers)).filter((code) => !current.has(code)));
    expect(used).toEqual(new Set(former));
  });
});

test('every standard that ships is looked at', () => {
  expect(rulesets.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(thresholds)));
});

describe('old codes', () => {
  const base = rulesetOf('t-sgipa-027');
  const formerly = (code: string, ...codes: string[]) =>
    ({ op: 'add', at: joinAddress('indicators', code, 'formerly'), value: codes }) as const;
  const oldCodes = (...changes: ReturnType<typeof formerly>[]) => {
    const { ruleset } = applyChanges(base, changes);
    expect(check(ruleset).filter(({ severity }) => severity === 'error')).toEqual([]);
    const current = new Set(base.indicators.map(({ code }) => code));
    const answers = [...generateAssessments(ruleset, 300, 5)].map((one) => one.answers);
    return { answers, used: answers.flatMap((one) => Object.keys(one)).filter((code) => !current.has(code)) };
  };

  test('come up now and then, once in an assessment though two rows name it', () => {
    const { answers, used } = oldCodes(formerly('3', '3x'), formerly('4', '3x'));
    expect(new Set(used)).toEqual(new Set(['3x']));
    expect(used.length).toBeGreaterThan(10);
    expect(answers.filter((one) => one['3x'] && !one['3'] && !one['4']).length).toBeLessThan(used.length);
  });

  test('do not take the place of a row that has the code now', () => {
    expect(oldCodes(formerly('4', '3'), formerly('3', '4')).used).toEqual([]);
  });
});
