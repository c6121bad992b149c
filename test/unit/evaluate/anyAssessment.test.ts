import { compile, evaluate } from '@biaochi/engine';
import * as validators from '@biaochi/schemas/validators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shipped } from '../shipped.js';

const program = compile(shipped('t-sgipa-027'));
const codes = program.indicators.map((indicator) => indicator.code);

const key = fc.constantFrom(
  'met',
  'checks',
  'values',
  'level',
  'value',
  'notApplicable',
  'note',
  'evidence',
  'a',
  'used',
);
const leaf = fc.constantFrom<unknown>(true, false, null, '', ' ', '5.8', 0, -1, 1e300, '1e40', [], {}, '无');
const part = fc.oneof(leaf, fc.dictionary(key, leaf, { maxKeys: 3 }));
const answer = fc.oneof(leaf, fc.dictionary(key, part, { maxKeys: 4 }));
const answers = fc.dictionary(fc.constantFrom(...codes, '99', 'toString', 'constructor'), answer);

describe('any value is taken as an assessment', () => {
  test('nonsense gets a well-formed result, never a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ format: leaf, answers, facts: leaf })), (assessment) => {
        const result = evaluate(program, assessment);
        expect(validators.result(result), JSON.stringify(validators.result.errors)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('an item with an error finding is unknown or not judged by what was wrong', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const result = evaluate(program, { format: 1, ruleset: 't-sgipa-027', answers: given });
        for (const { severity, place } of result.findings) {
          const code = place.split('/')[2];
          if (severity !== 'error' || code === undefined || !Object.hasOwn(result.indicators, code)) continue;
          expect(result.indicators[code]!.status).toBe('unknown');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('taking an answer away never narrows what is possible', () => {
    const complete = Object.fromEntries(
      program.ruleset.indicators.map(({ code, scoring }) => [
        code,
        scoring.method === 'scale'
          ? { values: { used: '5', total: '100' } }
          : 'checks' in scoring
            ? { checks: Object.fromEntries(scoring.checks.map((check, index) => [check.id, index === 0])) }
            : { met: Number(code) % 3 !== 0 },
      ]),
    );
    fc.assert(
      fc.property(fc.subarray(codes), fc.subarray(codes), (first, second) => {
        const keep = (left: string[]): object => Object.fromEntries(left.map((code) => [code, complete[code]]));
        const fewer = first.filter((code) => second.includes(code));
        const more = evaluate(program, { format: 1, ruleset: 'x', answers: keep(first) });
        const less = evaluate(program, { format: 1, ruleset: 'x', answers: keep(fewer) });
        expect(less.outcome.possible).toEqual(expect.arrayContaining(more.outcome.possible));
        for (const id of Object.keys(more.totals)) {
          expect(Number(less.totals[id]!.min)).toBeLessThanOrEqual(Number(more.totals[id]!.min));
          expect(Number(less.totals[id]!.max)).toBeGreaterThanOrEqual(Number(more.totals[id]!.max));
        }
      }),
      { numRuns: 500 },
    );
  });
});
