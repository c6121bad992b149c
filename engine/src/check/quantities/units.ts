import { type Diagnostic, diagnostic, nearest } from '../../diagnostics/index.js';
import { measureOf, type Measure, parseFormula, PLAIN, readUnit, sameKind, UNITS } from '../../formulas/index.js';
import { byKey, type Formula, joinAddress, splitAddress } from '../../model/index.js';
import type { Check, CheckContext, Site } from '../context.js';

/** The unit a reference is declared in; '1' for what is a plain number, null where nothing is declared. */
export function unitOf(reference: string, context: CheckContext): string | null {
  const at = reference.indexOf(':');
  const [space, name] = [reference.slice(0, at), reference.slice(at + 1)];
  switch (space) {
    case 'fact':
      return context.facts.get(name)?.unit ?? null;
    case 'parameter':
      return context.parameters.get(name)?.unit ?? null;
    case 'table':
      return context.tables.get(name)?.unit ?? null;
    case 'aggregate':
      return context.aggregates.get(name)?.aggregate.unit ?? null;
    case 'derived':
      return context.derived.get(name)?.unit ?? null;
    case 'value': {
      const slash = name.lastIndexOf('/');
      return byKey(context.indicators.get(name.slice(0, slash))?.inputs).get(name.slice(slash + 1))?.unit ?? null;
    }
    default:
      return '1';
  }
}

/** Units that no formula knows, and formulas whose parts or result do not go together. */
export const units: Check = (context) => {
  const own = new Set((context.ruleset.units ?? []).map(({ id }) => id));
  const read = (text: string | null): Measure | null => {
    const measure = text === null ? null : readUnit(text, own);
    return measure === null || 'unknown' in measure ? null : measure;
  };
  const strangers = context.under<string>('unit').flatMap(({ value, place }) => {
    const measure = typeof value === 'string' ? readUnit(value, own) : PLAIN;
    if (!('unknown' in measure)) return [];
    const near = nearest(measure.unknown, [...UNITS.keys(), ...own]);
    return [diagnostic('unit-unknown', place, { seen: measure.unknown, near })];
  });
  return [...strangers, ...context.formulas.flatMap((site) => formulaUnits(site, context, read))];
};

function formulaUnits(
  { value: { text, where }, place }: Site<Formula>,
  context: CheckContext,
  read: (text: string | null) => Measure | null,
): Diagnostic[] {
  const parsed = parseFormula(text);
  if ('error' in parsed) return [];
  const unit = (symbol: string): string | null => {
    const reference = where[symbol];
    return reference === undefined ? null : unitOf(reference, context);
  };
  const measured = measureOf(parsed.ast, (symbol) => read(unit(symbol)));
  const at = `${place}/text`;
  if ('fault' in measured) {
    const { offset, convertible } = measured.fault;
    const parts = Object.keys(where).map((symbol) => `${symbol}: ${unit(symbol) ?? '?'}`);
    const code = convertible ? 'unit-conversion' : 'unit-mismatch';
    return [diagnostic(code, at, { position: offset + 1, parts })];
  }
  const [list, id] = splitAddress(place);
  const declared = list === 'derived' ? (context.derived.get(id ?? '')?.unit ?? null) : null;
  const result = read(declared);
  if (declared === null || result === null || measured.measure === null || sameKind(result, measured.measure))
    return [];
  const parts = Object.keys(where).map((symbol) => `${symbol}: ${unit(symbol) ?? '?'}`);
  return [diagnostic('unit-result', joinAddress('derived', id ?? '', 'unit'), { seen: declared, parts })];
}
