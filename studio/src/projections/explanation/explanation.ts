import { ordered } from '@biaochi/engine';
import type { Result, Ruleset } from '@biaochi/schemas/types';
import type { Language } from '../../i18n/languages.js';
import { readReference } from '../words/reference.js';
import { aggregateLine } from './aggregates.js';
import { boundLine } from './bounds.js';
import { gateLine } from './gates.js';
import { groupLine } from './groups.js';
import { indicatorLine } from './indicators.js';
import { draft, placed, type Draft, type Line } from './line.js';
import { nameOf } from './names.js';
import { outcomeLine } from './outcome.js';
import { derivedLine, quantitySentence, tableLine } from './quantities.js';
import { scopeOf, type Scope } from './scope.js';
import { seenValue } from './seen.js';
import { suffixLine } from './suffixes.js';
import { totalLine } from './totals.js';

/** Why a result is what it is: a tree of sentences from the verdict down to the values and the clauses they rest on. */
export function explanation(ruleset: Ruleset, result: Result, language: Language): Line {
  return placed(outcomeLine(scopeOf(ruleset, result, language)));
}

/** Why one figure or mark of a result is what it is; `subject` as in `Line`. */
export function explain(ruleset: Ruleset, result: Result, language: Language, subject: string): Line {
  const scope = scopeOf(ruleset, result, language);
  return placed(lineAbout(scope, subject));
}

function lineAbout(scope: Scope, subject: string): Draft {
  const { catalog } = scope;
  const { space, name, member } = readReference(subject);
  switch (space) {
    case 'gate':
      return gateLine(scope, name);
    case 'total': {
      const total = catalog.total.get(name);
      return total === undefined ? valueLine(scope, subject) : totalLine(scope, total, true);
    }
    case 'aggregate':
      return aggregateLine(scope, `${name}/${member}`);
    case 'table':
      return tableLine(scope, name);
    case 'derived':
      return derivedLine(scope, name);
    case 'bound': {
      const grade = catalog.ruleset.grades.find((each) => each.id === name);
      const bound = ordered(grade?.bounds).find((each) => each.id === member);
      return grade === undefined || bound === undefined ? outcomeLine(scope) : boundLine(scope, grade, bound);
    }
    case 'group': {
      const group = catalog.group.get(name);
      const members = catalog.indicators.filter((each) => catalog.topGroupOf(each)?.code === name);
      return group === undefined ? valueLine(scope, subject) : groupLine(scope, group, members, true);
    }
    case 'points':
    case 'status':
    case 'answer':
    case 'level': {
      const indicator = catalog.indicator.get(name);
      return indicator === undefined ? valueLine(scope, subject) : indicatorLine(scope, indicator, true);
    }
    case 'suffix': {
      const suffix = catalog.ruleset.suffixes?.find((each) => each.id === name);
      return suffix === undefined ? outcomeLine(scope) : suffixLine(scope, suffix);
    }
    case 'grade':
    case '':
      return outcomeLine(scope);
    default:
      return valueLine(scope, subject);
  }
}

/** A fact or an entered value: its name, what was given, and nothing beneath. */
function valueLine(scope: Scope, reference: string): Draft {
  const seen = seenValue(scope, reference);
  return draft({
    kind: 'reason',
    subject: reference,
    mark: seen.known ? null : 'unknown',
    text: scope.tell('derived.line', { name: nameOf(scope, reference), sum: quantitySentence(scope, reference) }),
    value: seen.text,
    deciding: true,
  });
}
