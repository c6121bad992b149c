import type { Indicator, Ruleset } from '@biaochi/schemas/types';
import { codeMapping, resolve } from '../changes/index.js';
import { byKey } from '../model/index.js';
import { agree, fitter, type Json, only, steady } from './fitting.js';
import { objectOf } from './object.js';

/** Something entered in a past assessment: an answer to an indicator, a fact, a parameter, or a reading. */
export interface Entry {
  readonly kind: 'indicator' | 'fact' | 'parameter' | 'reading';
  readonly code: string;
}

/** An assessment as the new ruleset takes it, and what of the past one found no place in it. */
export interface Carried {
  readonly assessment: Record<string, unknown>;
  readonly left: readonly Entry[];
}

/** Carries past assessments from one ruleset to another. */
export type Carrier = (past: unknown) => Carried;

/** How one indicator of the new ruleset takes the answers of the old one. */
function taker(
  indicator: Indicator,
  sources: readonly string[],
  before: ReadonlyMap<string, Indicator>,
  own: Set<string>,
) {
  const each = sources.map((code) => {
    const old = before.get(code);
    return { code, fit: fitter(indicator, steady(old?.inputs, indicator.inputs, own), old?.scoring) };
  });
  const [single] = each;
  if (single && each.length === 1) {
    const { code, fit } = single;
    return (answers: Json): { answer: Json; from: readonly string[] } | null => {
      const answer = Object.hasOwn(answers, code) ? fit(answers[code]) : null;
      return answer && { answer, from: sources };
    };
  }
  return (answers: Json): { answer: Json; from: readonly string[] } | null => {
    const found = each.flatMap(({ code, fit }) => {
      const answer = Object.hasOwn(answers, code) ? fit(answers[code]) : null;
      return answer ? [{ code, answer }] : [];
    });
    const [first] = found;
    // Rows that were joined and answered differently leave the new one open: neither answer is the whole.
    if (!first || !found.every(({ answer }) => agree(first.answer, answer))) return null;
    return { answer: first.answer, from: found.map(({ code }) => code) };
  };
}

/** The readings of a past assessment that the new ruleset knows, with alternatives that it has. */
function readingsKept(readings: unknown, to: Ruleset): Record<string, string> {
  const kept = Object.entries(objectOf(readings)).filter(([id, alternative]) =>
    to.readings?.find((one) => one.id === id)?.alternatives.some((one) => one.id === alternative),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}

/** How the parts of a past assessment go over, both rulesets as the readings make them. */
function carrying(from: Ruleset, to: Ruleset) {
  const own = new Set([...(from.units ?? []), ...(to.units ?? [])].map(({ id }) => id));
  const sources = codeMapping(from, to);
  const before = byKey(from.indicators);
  const takers = to.indicators.map((indicator) => {
    return { code: indicator.code, take: taker(indicator, sources.get(indicator.code) ?? [], before, own) };
  });
  const facts = steady(from.facts, to.facts, own);
  const parameters = steady(from.parameters, to.parameters, own);
  return {
    facts: (given: unknown) => only(given, facts),
    parameters: (given: unknown) => only(given, parameters),
    answers: (given: Json): { carried: Json; taken: ReadonlySet<string> } => {
      const carried: Record<string, Json> = {};
      const taken = new Set<string>();
      for (const { code, take } of takers) {
        const one = take(given);
        if (!one) continue;
        carried[code] = one.answer;
        for (const source of one.from) taken.add(source);
      }
      return { carried, taken };
    },
  };
}

const leftOf = (kind: Entry['kind'], given: unknown, taken: ReadonlySet<string>): Entry[] =>
  Object.keys(objectOf(given)).flatMap((code) => (taken.has(code) ? [] : [{ kind, code }]));

const keysOf = (record: Json): ReadonlySet<string> => new Set(Object.keys(record));

/**
 * Carries past assessments to a revision: answers by code, as `codeMapping` says; facts, parameters, values and
 * readings by name, as long as they are of the same type and unit. The rest stays unknown.
 */
export function carrier(from: Ruleset, to: Ruleset): Carrier {
  const prepared = new Map<string, ReturnType<typeof carrying>>();
  const under = (past: Record<string, string>, kept: Record<string, string>): ReturnType<typeof carrying> => {
    const key = JSON.stringify([past, kept]);
    const known = prepared.get(key) ?? carrying(resolve(from, past).ruleset, resolve(to, kept).ruleset);
    prepared.set(key, known);
    return known;
  };
  return (past) => {
    const assessment = objectOf(past);
    const readings = readingsKept(assessment['readings'], to);
    const carry = under(readingsKept(assessment['readings'], from), readings);
    const answers = carry.answers(objectOf(assessment['answers']));
    const facts = carry.facts(assessment['facts']);
    const parameters = carry.parameters(assessment['parameters']);
    const frame = only(assessment, new Set(['enterprise', 'date']));
    return {
      assessment: { ...frame, format: 1, ruleset: to.id, facts, parameters, readings, answers: answers.carried },
      left: [
        ...leftOf('indicator', assessment['answers'], answers.taken),
        ...leftOf('fact', assessment['facts'], keysOf(facts)),
        ...leftOf('parameter', assessment['parameters'], keysOf(parameters)),
        ...leftOf('reading', assessment['readings'], keysOf(readings)),
      ],
    };
  };
}
