import fs from 'node:fs';
import { compile, evaluate, readRuleset, resolve } from '@biaochi/engine';
import type { Answer, Assessment, Result, Ruleset } from '@biaochi/schemas/types';
import type { Language } from '../../studio/src/i18n/languages.js';

const file = new URL('../../rulesets/t-sgipa-027/ruleset.json', import.meta.url);
const read = readRuleset(fs.readFileSync(file, 'utf8'));
if (read.ruleset === null) throw new Error('t-sgipa-027 does not read');

/** T/SGIPA 027 as shipped. */
export const sgipa: Ruleset = read.ruleset;

/** Every item met, utilisation so many tce of 10 000, then the given answers in the place of these; undefined leaves one out. */
export function answers(used: string, given: Record<string, Answer | undefined> = {}): Assessment {
  const all = sgipa.indicators.map(({ code, scoring }): [string, Answer] => {
    if (scoring.method === 'scale') return [code, { values: { used, total: '10000' } }];
    if ('checks' in scoring) return [code, { checks: Object.fromEntries(scoring.checks.map(({ id }) => [id, true])) }];
    return [code, { met: true }];
  });
  const chosen = [...all.filter(([code]) => !(code in given)), ...Object.entries(given)];
  return {
    format: 1,
    ruleset: 'sgipa',
    answers: Object.fromEntries(chosen.filter((each): each is [string, Answer] => each[1] !== undefined)),
  };
}

const no: Answer = { met: false };

/** Not met: these rows. */
export const unmet = (...codes: string[]): Record<string, Answer> =>
  Object.fromEntries(codes.map((code) => [code, no]));

/** 61.0 + 8.95 = 69.95: five hundredths short. */
export const justShort = answers('395', {
  ...unmet('7', '12', '15', '19', '28', '30', '31', '32'),
  '10': { checks: { a: true, b: false, c: false } },
  '29': { notApplicable: '不产生危险废物' },
});

/** The ruleset under its default readings, and the result of an assessment. */
export function evaluated(assessment: Assessment, language: Language = 'zh'): { ruleset: Ruleset; result: Result } {
  const resolved = resolve(sgipa, {});
  return { ruleset: resolved.ruleset, result: evaluate(compile(resolved.ruleset), assessment, { language }) };
}
