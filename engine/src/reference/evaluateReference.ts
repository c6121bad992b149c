import type { Assessment, Effect, Indicator, Ruleset } from '@biaochi/schemas/types';
import { toExact } from '../numbers/index.js';
import { valueOfReference } from './facts/index.js';
import { outcomeOf } from './indicatorOutcome.js';
import { inOrder } from './lookup.js';
import type { Outcome } from './outcome.js';
import { isPassed } from './rulings/gates.js';
import { gradeOf } from './rulings/grades.js';
import { standsBehind } from './rulings/suffixes.js';
import { vetoEffects, vetoed } from './rulings/vetoes.js';
import { type Session, once } from './session.js';
import { Unknown } from './unknown.js';

/** What an indicator came to; `points` exact ("25/43"), absent where its method earns none. */
export interface ReferenceOutcome {
  status: Outcome['status'];
  points?: string;
  level?: number | string;
}

/** The answer of the reference engine: everything exact, or what kept it from answering. */
export type ReferenceResult =
  | {
      status: 'complete';
      grade: string;
      /** Suffix id to whether it stands behind the grade. */
      suffixes: Record<string, boolean>;
      gates: Record<string, 'pass' | 'fail'>;
      totals: Record<string, string>;
      /** LIST/ID to the number that entities are combined into. */
      aggregates: Record<string, string>;
      indicators: Record<string, ReferenceOutcome>;
    }
  | { status: 'incomplete'; missing: string[] };

function createSession(ruleset: Ruleset, assessment: Assessment): Session {
  const indicators = new Map(ruleset.indicators.map((indicator) => [indicator.code, indicator]));
  const session: Session = {
    ruleset,
    assessment,
    ask: once((reference) => valueOfReference(session, reference)),
    outcome: once((code) => outcomeOf(session, code)),
    aside: createSession,
    indicator: (code): Indicator => {
      const found = indicators.get(code);
      if (!found) throw new Error(`reference: the ruleset has no indicator ${code}`);
      return found;
    },
  };
  return session;
}

function shown({ status, points, level }: Outcome): ReferenceOutcome {
  return { status, ...(points && { points: toExact(points) }), ...(level !== undefined && { level }) };
}

/** Tries one step after another, and keeps what the failing ones lacked. */
class Gathering {
  readonly missing = new Set<string>();

  async each<T, R>(
    list: readonly T[],
    key: (member: T) => string,
    find: (member: T) => Promise<R>,
  ): Promise<[string, R][]> {
    const found: [string, R][] = [];
    for (const member of list) {
      const result = await this.one(() => find(member));
      if (result !== undefined) found.push([key(member), result]);
    }
    return found;
  }

  async one<R>(find: () => Promise<R>): Promise<R | undefined> {
    try {
      return await find();
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
      this.missing.add(error.what);
      return undefined;
    }
  }
}

/**
 * The result of a complete assessment under a resolved ruleset without error findings, found by json-rules-engine;
 * `incomplete` with references to what is missing, erroneous or undefined, wherever the result would depend on it.
 */
export async function evaluateReference(ruleset: Ruleset, assessment: Assessment): Promise<ReferenceResult> {
  const session = createSession(ruleset, assessment);
  const gathering = new Gathering();
  const byId = ({ id }: { id: string }): string => id;
  const outcomes = await gathering.each(
    inOrder(ruleset.indicators),
    ({ code }) => code,
    ({ code }) => session.outcome(code),
  );
  const totals = await gathering.each(inOrder(ruleset.totals), byId, ({ id }) => session.ask(`total:${id}`));
  const combined = (ruleset.entities ?? []).flatMap((list) => list.aggregates.map((one) => `${list.id}/${one.id}`));
  const aggregates = await gathering.each(
    combined,
    (name) => name,
    (name) => session.ask(`aggregate:${name}`),
  );
  const passed = await gathering.each(inOrder(ruleset.gates), byId, (gate) => isPassed(session, gate));
  const vetoes = await gathering.one(() => vetoEffects(session));
  if (vetoes && vetoed(session).length > 0) passed.push(['veto', vetoes.length === 0]);
  const failed = new Set(passed.filter(([, passes]) => !passes).map(([id]) => id));
  const gates: Effect[] = ruleset.gates.filter((gate) => failed.has(gate.id)).map((gate) => gate.effect);
  const grade = await gathering.one(() => gradeOf(session, [...gates, ...(vetoes ?? [])]));
  const suffixes =
    grade === undefined
      ? []
      : await gathering.each(inOrder(ruleset.suffixes), byId, (suffix) => standsBehind(session, suffix, grade));
  if (gathering.missing.size > 0 || grade === undefined) {
    return { status: 'incomplete', missing: [...gathering.missing].sort() };
  }
  return {
    status: 'complete',
    grade,
    suffixes: Object.fromEntries(suffixes),
    gates: Object.fromEntries(passed.map(([id, passes]) => [id, passes ? 'pass' : 'fail'])),
    totals: Object.fromEntries(totals.map(([id, value]) => [id, String(value)])),
    aggregates: Object.fromEntries(aggregates.map(([name, value]) => [name, String(value)])),
    indicators: Object.fromEntries(outcomes.map(([code, outcome]) => [code, shown(outcome)])),
  };
}
