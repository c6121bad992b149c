import type { Assessment, Finding, Result, Ruleset } from '@biaochi/schemas/types';
import { resolve } from '../../changes/index.js';
import { compile, type Program } from '../../compile/index.js';
import { evaluate } from '../../evaluate/index.js';
import { splitAddress } from '../../model/index.js';
import { readDay } from '../../numbers/index.js';
import { agree, type Verdict } from './agree.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entities without what has an error finding: a fact of one of them, or a list as a whole. */
function entitiesKept(given: unknown, places: readonly (readonly string[])[]): Record<string, unknown> {
  const own = places.filter(([first]) => first === 'entities').map(([, ...rest]) => rest);
  const faulty = (...at: readonly string[]): boolean =>
    own.some((place) => place.length === at.length && place.every((part, index) => part === at[index]));
  const isGone = (list: string): boolean =>
    own.some(
      ([name, one, ...rest]) => name === list && (one === undefined || (rest.length === 0 && /^\d+$/.test(one))),
    );
  return Object.fromEntries(
    Object.entries(isRecord(given) ? given : {}).flatMap(([list, members]) => {
      if (isGone(list) || !Array.isArray(members)) return [];
      const kept = members.filter(isRecord).map((one) => {
        const id = String(one['id']);
        const facts = isRecord(one['facts']) && !faulty(list, id, 'facts') ? Object.entries(one['facts']) : [];
        return { id, facts: Object.fromEntries(facts.filter(([fact]) => !faulty(list, id, 'facts', fact))) };
      });
      return [[list, kept]];
    }),
  );
}

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
  const entities = whole('entities') ? {} : entitiesKept(given['entities'], places);
  const parts = { answers: kept('answers'), facts: kept('facts'), parameters: kept('parameters'), entities };
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
