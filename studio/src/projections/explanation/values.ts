import { showText } from '../words/figures.js';
import { readReference } from '../words/reference.js';
import { ofEntity } from './entity.js';
import type { Scope } from './scope.js';

const NO_BREAK = '\u00a0';
const STATUSES = ['met', 'partial', 'unmet', 'notApplicable', 'unknown'] as const;

/** A number with its unit; a per cent sign stands close. */
export function withUnit(figure: string, unit: string | undefined): string {
  if (unit === undefined || unit === '') return figure;
  return unit === '%' || unit === '‰' ? `${figure}${unit}` : `${figure}${NO_BREAK}${unit}`;
}

/** The unit of what a reference names; undefined where it has none. */
export function unitOf(scope: Scope, reference: string): string | undefined {
  const { space, name, member } = readReference(reference);
  const { ruleset, indicator } = scope.catalog;
  if (space === 'entity') {
    const found = ofEntity(scope, name);
    return found ? unitOf(found.scope, found.reference) : undefined;
  }
  if (space === 'aggregate') {
    return ruleset.entities?.find(({ id }) => id === name)?.aggregates.find(({ id }) => id === member)?.unit;
  }
  if (space === 'fact') return ruleset.facts?.find((each) => each.id === name)?.unit;
  if (space === 'parameter') return ruleset.parameters?.find((each) => each.id === name)?.unit;
  if (space === 'table') return ruleset.tables?.find((each) => each.id === name)?.unit;
  if (space === 'derived') return ruleset.derived?.find((each) => each.id === name)?.unit;
  if (space === 'value') return indicator.get(name)?.inputs?.find((each) => each.id === member)?.unit;
  return undefined;
}

/** A value seen, or a bound, as the page writes it: numbers with unit, options and statuses by their words, unknown as unknown. */
export function showValue(scope: Scope, reference: string, value: unknown): string {
  if (value === null || value === undefined) return scope.word('word.unknown');
  if (Array.isArray(value)) {
    const shown = value.map((each) => showValue(scope, reference, each));
    return shown.length === 0 ? scope.word('word.none') : shown.join(scope.word('word.separator'));
  }
  const { space, name } = readReference(reference);
  const found = space === 'entity' ? ofEntity(scope, name) : null;
  if (found) return showValue(found.scope, found.reference, value);
  if (typeof value === 'boolean') {
    if (space === 'answer' || space === 'check') return scope.word(value ? 'status.met' : 'status.unmet');
    return scope.word(value ? 'word.true' : 'word.false');
  }
  if (typeof value === 'object') return 'fact' in value ? String(value.fact) : JSON.stringify(value);
  const text = String(value);
  if (space === 'status') {
    const status = STATUSES.find((each) => each === text);
    return status === undefined ? text : scope.word(`status.${status}`);
  }
  if (space === 'gate' && (text === 'pass' || text === 'fail' || text === 'unknown')) return scope.word(`gate.${text}`);
  const grade = reference === 'outcome' && scope.catalog.ruleset.grades.find((each) => each.id === text);
  if (grade) return scope.text(grade.label);
  const options = space === 'fact' ? scope.catalog.ruleset.facts?.find((each) => each.id === name)?.options : undefined;
  const option = options?.find((each) => each.id === text);
  if (option !== undefined) return scope.text(option.label);
  return withUnit(showText(text), unitOf(scope, reference));
}
