import type { Ruleset } from '@biaochi/schemas/types';
import { compile } from '@biaochi/engine';
import type { Random } from '../random.js';

/** A ruleset while it is edited. */
interface Draft {
  indicators: {
    code: string;
    formerly?: string[];
    inputs?: { id: string; range?: object; unit?: string }[];
    scoring: { method: string; points?: string; levels?: { id: string | number }[]; checks?: { id: string }[] };
    applicability: { byEvaluator: string };
  }[];
  facts?: { id: string; type: string; unit?: string; range?: object; options?: { id: string; order: number }[] }[];
  parameters?: { id: string }[];
  grades: { bounds?: { atLeast?: unknown }[] }[];
}

type Edit = (draft: Draft, random: Random) => void;

const anyOf = <T>(list: readonly T[] | undefined, random: Random): T | undefined =>
  list && list.length > 0 ? random.pick(list) : undefined;

/** What a committee changes, one thing each. */
const edits: readonly Edit[] = [
  (draft, random) => {
    // One stays, for what is changed next.
    if (draft.indicators.length > 1) draft.indicators.splice(random.int(0, draft.indicators.length - 1), 1);
  },
  (draft, random) => {
    const one = random.pick(draft.indicators);
    one.formerly = [one.code];
    one.code = `${one.code}N`;
  },
  // Two rows that take the answers of one.
  (draft, random) => {
    const one = random.pick(draft.indicators);
    draft.indicators.push({ ...structuredClone(one), code: `${one.code}X`, formerly: [one.code] });
  },
  (draft, random) => {
    const one = random.pick(draft.indicators);
    draft.indicators.push({ ...structuredClone(one), code: `${one.code}Y` });
  },
  (draft, random) => {
    const { scoring } = random.pick(draft.indicators);
    if (scoring.points !== undefined) scoring.points = String(random.int(1, 9));
  },
  (draft, random) => {
    const bound = anyOf(anyOf(draft.grades, random)?.bounds, random);
    if (bound && 'atLeast' in bound) bound.atLeast = String(random.int(1, 60));
  },
  (draft, random) => {
    const { applicability } = random.pick(draft.indicators);
    applicability.byEvaluator = random.pick(['allow', 'warn', 'forbid']);
  },
  (draft, random) => {
    const input = anyOf(random.pick(draft.indicators).inputs, random);
    if (input?.range) input.range = { ...input.range, atMost: String(random.int(1, 50)) };
  },
  (draft, random) => {
    const input = anyOf(random.pick(draft.indicators).inputs, random);
    if (input) input.unit = 'kg';
  },
  (draft, random) => {
    const { scoring } = random.pick(draft.indicators);
    const level = anyOf(scoring.levels, random);
    if (level) level.id = `${level.id}n`;
    scoring.checks?.reverse();
  },
  (draft, random) => {
    const fact = anyOf(draft.facts, random);
    if (fact) draft.facts!.splice(draft.facts!.indexOf(fact), 1);
  },
  (draft, random) => {
    const fact = anyOf(draft.facts, random);
    if (fact) draft.facts!.push({ ...structuredClone(fact), id: `${fact.id}New` });
  },
  (draft, random) => {
    const fact = anyOf(draft.facts, random);
    if (fact?.type === 'number') fact.range = { atLeast: '0', atMost: String(random.int(1, 30)) };
    else if (fact?.options) fact.options.reverse();
  },
  (draft, random) => {
    const fact = anyOf(draft.facts, random);
    if (fact?.options && fact.options.length > 1) fact.options.pop();
  },
  (draft, random) => {
    const parameter = anyOf(draft.parameters, random);
    if (parameter) draft.parameters!.splice(draft.parameters!.indexOf(parameter), 1);
  },
];

const TRIES = 12;

/** A revision of a ruleset with up to three changes that still compiles; the ruleset itself where chance finds none. */
export function revisionOf(random: Random, ruleset: Ruleset): Ruleset {
  for (let tries = 0; tries < TRIES; tries++) {
    const draft = structuredClone(ruleset) as unknown as Draft;
    for (let count = random.int(1, 3); count > 0; count--) random.pick(edits)(draft, random);
    const revised = { ...(draft as unknown as Ruleset), version: '9.0.0' };
    try {
      compile(revised);
      return revised;
    } catch {
      // It names what is gone.
    }
  }
  return ruleset;
}
