import type { Assessment, Finding, Result, Ruleset } from '@biaochi/schemas/types';
import { resolve } from '../../changes/index.js';
import { compile, type Program } from '../../compile/index.js';
import { evaluate } from '../../evaluate/index.js';
import { splitAddress } from '../../model/index.js';
import { readDay } from '../../numbers/index.js';
import { agree, type Verdict } from './agree.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The assessment with what has an error finding left out: it counts as not assessed (and the rest is well formed). */
export function withoutFaulty(assessment: unknown, findings: readonly Finding[]): Assessment {
  const given = isRecord(assessment) ? assessment : {};
  const places = findings.filter(({ severity }) => severity === 'error').map(({ place }) => splitAddress(place));
  const whole = (part: string): boolean => places.some(([first, ...rest]) => first === part && rest.length === 0);
  const kept = (part: string): Record<string, unknown> => {
    const values = given[part];
    if (!isRecord(values) || whole(part)) return {};
    const faulty = new Set(places.filter(([first]) => first === part).map(([, name]) => name));
    return Object.fromEntries(Object.entries(values).filter(([name]) => !faulty.has(name)));
  };
  const parts = { answers: kept('answers'), facts: kept('facts'), parameters: kept('parameters') };
  const { date } = given;
  return { format: 1, ruleset: '', ...(readDay(date) && { date }), ...parts } as Assessment;
}

/** A ruleset under some readings, as both engines take it. */
export interface Pair {
  readonly ruleset: Ruleset;
  readonly program: Program;
}

/** The pairs of engines of one ruleset, made once for each choice of readings. */
export function pairsOf(ruleset: Ruleset): (assessment: Assessment) => Pair {
  const made = new Map<string, Pair>();
  return ({ readings = {} }) => {
    const key = JSON.stringify(Object.entries(readings).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = made.get(key);
    if (known) return known;
    const { ruleset: resolved } = resolve(ruleset, readings);
    const pair = { ruleset: resolved, program: compile(resolved) };
    made.set(key, pair);
    return pair;
  };
}

/** What both engines can be asked of an assessment, and the compiled engine's findings on it. */
export function askable({ program }: Pair, assessment: Assessment): Assessment {
  const { findings }: Result = evaluate(program, assessment);
  return withoutFaulty(assessment, findings);
}

export const ask = ({ ruleset, program }: Pair, assessment: Assessment): Promise<Verdict> =>
  agree(ruleset, program, assessment);
