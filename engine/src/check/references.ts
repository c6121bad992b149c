import { type Diagnostic, diagnostic, nearest, type ValueKind } from '../diagnostics/index.js';
import { byKey, DATE_REFERENCE, type Indicator, ordered } from '../model/index.js';
import type { CheckContext } from './context.js';

/** What a reference stands for, and the values it may take where they can be listed. */
export interface Meaning {
  readonly kind: ValueKind;
  readonly options: readonly string[];
}

/** What a reference stands for, or the fault that keeps it from standing for anything. */
export type Resolved = { readonly meaning: Meaning } | { readonly fault: (place: string) => Diagnostic };

const STATUSES = ['met', 'partial', 'unmet', 'notApplicable'];
const FACT_KINDS = {
  boolean: 'truth',
  number: 'number',
  date: 'number',
  choice: 'choice',
  choices: 'choices',
} as const;
const number: Resolved = { meaning: { kind: 'number', options: [] } };
const truth: Resolved = { meaning: { kind: 'truth', options: [] } };

type Space = (name: string, context: CheckContext, unknown: Resolved) => Resolved;

function shape(seen: string, form: string): Resolved {
  return { fault: (place) => diagnostic('reference-shape', place, { seen, form }) };
}

function otherMethod(seen: string, needs: string, indicator: Indicator): Resolved {
  const { method } = indicator.scoring;
  return { fault: (place) => diagnostic('reference-other-method', place, { seen, needs, method }) };
}

/** The member of an indicator that `CODE/MEMBER` names. */
function within(space: string, name: string, find: (code: string, member: string) => Resolved): Resolved {
  const [code, member, ...rest] = name.split('/');
  if (!code || !member || rest.length > 0) return shape(`${space}:${name}`, `${space}:CODE/ID`);
  return find(code, member);
}

const spaces: Readonly<Record<string, Space>> = {
  fact: (name, { facts }, unknown) => {
    const fact = facts.get(name);
    if (!fact) return unknown;
    return { meaning: { kind: FACT_KINDS[fact.type], options: ordered(fact.options).map((option) => option.id) } };
  },
  value: (name, { indicators }, unknown) =>
    within('value', name, (code, id) => {
      const input = byKey(indicators.get(code)?.inputs).get(id);
      return input ? (input.type === 'number' ? number : truth) : unknown;
    }),
  check: (name, { indicators }, unknown) =>
    within('check', name, (code, id) => {
      const indicator = indicators.get(code);
      if (!indicator) return unknown;
      const { scoring } = indicator;
      if (!('checks' in scoring)) return otherMethod(`check:${name}`, 'count, combination', indicator);
      return byKey(scoring.checks).has(id) ? truth : unknown;
    }),
  answer: (name, { indicators }, unknown) => {
    const indicator = indicators.get(name);
    if (!indicator) return unknown;
    return indicator.scoring.method === 'met' ? truth : otherMethod(`answer:${name}`, 'met', indicator);
  },
  level: (name, { indicators }, unknown) => {
    const indicator = indicators.get(name);
    if (!indicator) return unknown;
    const { scoring } = indicator;
    if (scoring.method !== 'levels') return otherMethod(`level:${name}`, 'levels', indicator);
    return { meaning: { kind: 'level', options: ordered(scoring.levels).map((level) => String(level.id)) } };
  },
  status: (name, { indicators }, unknown) =>
    indicators.has(name) ? { meaning: { kind: 'status', options: STATUSES } } : unknown,
  points: (name, { indicators }, unknown) => {
    const indicator = indicators.get(name);
    if (!indicator) return unknown;
    if (indicator.scoring.method !== 'met' || indicator.scoring.points !== undefined) return number;
    return { fault: (place) => diagnostic('reference-without-points', place, { seen: `points:${name}` }) };
  },
  // The day of the assessment, which the dated cases of tables look at.
  assessment: (name, _context, unknown) => (`assessment:${name}` === DATE_REFERENCE ? number : unknown),
  table: (name, { tables }, unknown) => (tables.has(name) ? number : unknown),
  aggregate: (name, { aggregates }, unknown) => (aggregates.has(name) ? number : unknown),
  derived: (name, { derived }, unknown) => (derived.has(name) ? number : unknown),
  total: (name, { totals }, unknown) => (totals.has(name) ? number : unknown),
  parameter: (name, { parameters }, unknown) => (parameters.has(name) ? number : unknown),
};

/** The namespace and the name of a reference. */
export function splitReference(reference: string): [space: string, name: string] {
  const at = reference.indexOf(':');
  return [reference.slice(0, at), reference.slice(at + 1)];
}

/** What a reference stands for in a ruleset, or why it stands for nothing. */
export function resolveReference(reference: string, context: CheckContext): Resolved {
  const [space, name] = splitReference(reference);
  const unknown: Resolved = {
    fault: (place) => {
      const list = ownerOf(space, name, context);
      if (list !== null) return diagnostic('reference-of-entity', place, { seen: reference, list });
      const known = knownReferences(space, context);
      // An aggregate without its list is one that is named by half.
      const [half, ...others] = known.filter((one) => space === 'aggregate' && one.endsWith(`/${name}`));
      const near = half !== undefined && others.length === 0 ? half : nearest(reference, known);
      return diagnostic('unknown-reference', place, { seen: reference, near });
    },
  };
  return spaces[space]?.(name, context, unknown) ?? unknown;
}

/** The list whose entities each have what is named; null where none has. */
function ownerOf(space: string, name: string, { ruleset }: CheckContext): string | null {
  const owner = ordered(ruleset.entities).find(({ facts, tables, derived }) => {
    const own = { fact: facts, table: tables, derived }[space];
    return own?.some(({ id }) => id === name);
  });
  return owner?.id ?? null;
}

/** Every reference that could stand in a namespace. */
function knownReferences(space: string, context: CheckContext): string[] {
  const { facts, parameters, tables, aggregates, derived, totals, indicators } = context;
  const named: Readonly<Record<string, Iterable<string>>> = {
    fact: facts.keys(),
    parameter: parameters.keys(),
    table: tables.keys(),
    aggregate: aggregates.keys(),
    derived: derived.keys(),
    total: totals.keys(),
    value: [...indicators].flatMap(([code, { inputs }]) => (inputs ?? []).map((input) => `${code}/${input.id}`)),
    check: [...indicators].flatMap(([code, { scoring }]) =>
      'checks' in scoring ? scoring.checks.map((check) => `${code}/${check.id}`) : [],
    ),
  };
  return [...(named[space] ?? indicators.keys())].map((name) => `${space}:${name}`);
}

/** What a reference stands for, or null where it stands for nothing. */
export function meaningOf(reference: string, context: CheckContext): Meaning | null {
  const resolved = resolveReference(reference, context);
  return 'meaning' in resolved ? resolved.meaning : null;
}
