import { parseFormula, symbolsOf } from '../formulas/index.js';
import { holderOf, nodeAt, splitAddress } from '../model/index.js';
import { parseDecimal } from '../numbers/index.js';
import { fix, type Proposer, removed, replaced, textOf } from './fix.js';

/** The operators that say the same of one choice and of several. */
const alike: Readonly<Record<string, string>> = {
  equal: 'contains',
  notEqual: 'doesNotContain',
  contains: 'equal',
  doesNotContain: 'notEqual',
};

export const likeOperator: Proposer = (_, finding) => {
  const seen = textOf(finding, 'operator');
  const operator = alike[seen];
  const allowed = finding.params['allowed'] as readonly string[];
  if (operator === undefined || !allowed.includes(operator)) return [];
  return [fix('operator', { seen, operator }, replaced(finding.place, operator))];
};

const truths: Readonly<Record<string, boolean>> = { true: true, false: false, 是: true, 否: false };

/** A yes or no, or a number, that was written as text around it: "true", "12%", "1,200". */
export const plainValue: Proposer = (_, finding) => {
  const seen = textOf(finding, 'seen');
  const truth = truths[seen.trim()];
  if (finding.params['expected'] === 'boolean') {
    return truth === undefined ? [] : [fix('replace', { seen, value: String(truth) }, replaced(finding.place, truth))];
  }
  const number = seen.replace(/[\s,，%％]/g, '');
  if (parseDecimal(number) === null) return [];
  return [fix('replace', { seen, value: number }, replaced(finding.place, number))];
};

const membership: Readonly<Record<string, string>> = { equal: 'in', notEqual: 'notIn' };

/** One value made a list, a list of one made a value, or the operator made one that compares with a list. */
export const suitedList: Proposer = (ruleset, finding) => {
  const value = nodeAt(ruleset, finding.place);
  const operator = textOf(finding, 'operator');
  if (!Array.isArray(value)) {
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [fix('list', { value: String(value) }, replaced(finding.place, [value]))];
  }
  if (value.length === 1) {
    const [only] = value as (string | number)[];
    return [fix('replace', { seen: `[${only}]`, value: String(only) }, replaced(finding.place, only))];
  }
  const among = membership[operator];
  if (value.length === 0 || among === undefined) return [];
  return [fix('operator', { seen: operator, operator: among }, replaced(`${holderOf(finding.place)}/operator`, among))];
};

/** A symbol of a formula written as the one that has a meaning. */
export const boundSymbol: Proposer = (ruleset, finding) => {
  const [symbol, near] = [textOf(finding, 'symbol'), textOf(finding, 'near')];
  const text = nodeAt(ruleset, finding.place);
  const parsed = typeof text === 'string' ? parseFormula(text) : null;
  if (near === '' || typeof text !== 'string' || !parsed || 'error' in parsed) return [];
  const offsets = symbolsOf(parsed.ast)
    .filter(({ name }) => name === symbol)
    .map(({ offset }) => offset);
  // From the end, so that what stands before keeps its place.
  const corrected = offsets
    .sort((a, b) => b - a)
    .reduce((all, offset) => all.slice(0, offset) + near + all.slice(offset + symbol.length), text);
  return [fix('replace', { seen: symbol, value: near }, replaced(finding.place, corrected))];
};

export const removedSymbol: Proposer = (_, finding) => [
  fix('remove', { what: splitAddress(finding.place).at(-1) ?? '' }, removed(finding.place)),
];
