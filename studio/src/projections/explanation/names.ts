import { VETO_GATE } from '@biaochi/engine';
import type { Indicator } from '@biaochi/schemas/types';
import { readReference } from '../words/reference.js';
import { ofEntity } from './entity.js';
import type { Scope } from './scope.js';

/** The short name of an indicator's row: `行7` where its clause is that row of a table, otherwise its code. */
export function rowName(scope: Scope, indicator: Indicator): string {
  const isRow = new RegExp(`行\\s*${escape(indicator.code)}$`).test(indicator.anchor?.clause ?? '');
  return isRow ? scope.word('word.row', { code: indicator.code }) : indicator.code;
}

/** Row and title of an indicator, `行7 碳中和证书`; the code itself for one that the ruleset lacks. */
export function titleOf(scope: Scope, code: string): string {
  const indicator = scope.catalog.indicator.get(code);
  return indicator === undefined ? code : `${rowName(scope, indicator)} ${scope.text(indicator.title)}`;
}

/** What a reference is called: the label of a fact, input, sub-check, quantity, total, gate or parameter, or an indicator's title. */
export function nameOf(scope: Scope, reference: string): string {
  const { space, name, member } = readReference(reference);
  const { ruleset, indicator, total } = scope.catalog;
  const labelled = (
    list: readonly { id: string; label: { zh: string; en?: string } }[] | undefined,
    id: string | undefined,
  ): string => scope.text(list?.find((each) => each.id === id)?.label) || (id ?? reference);
  if (reference === 'outcome') return scope.word('node.ladder');
  const { entities } = ruleset;
  switch (space) {
    case 'aggregate':
      return labelled(entities?.find(({ id }) => id === name)?.aggregates, member);
    case 'entities':
      return scope.word('word.entities', { name: labelled(entities, name) });
    case 'entity':
      return entityName(scope, name);
    case 'fact': {
      const label = labelled(ruleset.facts, name);
      const isDate = ruleset.facts?.some(({ id, type }) => id === name && type === 'date');
      return isDate ? scope.word('word.since', { name: label }) : label;
    }
    case 'parameter':
      return labelled(ruleset.parameters, name);
    case 'assessment':
      return scope.word('node.date');
    case 'table':
      return labelled(ruleset.tables, name);
    case 'derived':
      return labelled(ruleset.derived, name);
    case 'total':
      return scope.text(total.get(name)?.label) || name;
    case 'gate':
      return name === VETO_GATE ? scope.word('gate.veto') : labelled(ruleset.gates, name);
    case 'value':
      return labelled(indicator.get(name)?.inputs, member);
    case 'check': {
      const scoring = indicator.get(name)?.scoring;
      return labelled(scoring !== undefined && 'checks' in scoring ? scoring.checks : undefined, member);
    }
    default:
      return titleOf(scope, name);
  }
}

/** A fact or quantity of one entity, `一号楼的建筑面积`: LIST/ID/fact:area. */
function entityName(scope: Scope, name: string): string {
  const found = ofEntity(scope, name);
  if (!found) return name;
  return scope.word('word.entity', { entity: found.entity, what: nameOf(found.scope, found.reference) });
}

/** Names in a row, the first `most` of them and how many there are when that is not all. */
export function listed(scope: Scope, names: readonly string[], most = 4): string {
  const separator = scope.word('word.separator');
  return names.length <= most ? names.join(separator) : `${names.slice(0, most).join(separator)}…(${names.length})`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
