import { add, powersOf, ordered, type Rational, ZERO } from '@biaochi/engine';
import type { GeometricMeanTotal, LevelIndexTotal } from '@biaochi/schemas/types';
import { readFigure, showFigure, showText } from '../words/figures.js';
import { number, type Part } from '../words/sentence.js';
import type { Scope } from './scope.js';
import { bareFigure } from './seen.js';

const plain = (text: string): Part => ({ type: 'text', text });
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (n: number): string => [...String(n)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');

/** `³√(0.8 × 0.9 × 0.7)`; weights as powers: `⁵√(0.8³ × 0.9²)`. */
export function meanTerms(scope: Scope, total: GeometricMeanTotal): Part[] {
  const powers = powersOf(total);
  const degree = powers.reduce((sum, power) => sum + power, 0);
  const terms = ordered(total.factors).flatMap(({ quantity }, at): Part[] => [
    ...(at === 0 ? [] : [plain(' × ')]),
    number(bareFigure(scope, quantity), quantity),
    ...(powers[at] === 1 ? [] : [plain(raised(powers[at] ?? 1))]),
  ]);
  return [plain(`${raised(degree)}√(`), ...terms, plain(')')];
}

/** `100 × 25 ÷ 40`: the weights at the levels that count, of all that apply. */
export function levelTerms(scope: Scope, total: LevelIndexTotal): Part[] {
  const { totals, indicators } = scope.result;
  const counts = new Map((totals[total.id]?.because ?? []).map(({ fact, holds }) => [fact, holds === true]));
  let [reached, whole]: [Rational, Rational] = [ZERO, ZERO];
  for (const { code } of scope.catalog.members(total.members)) {
    const weight = readFigure(indicators[code]?.max) ?? ZERO;
    if (!counts.has(`level:${code}`)) continue;
    whole = add(whole, weight);
    if (counts.get(`level:${code}`)) reached = add(reached, weight);
  }
  const scale = showText(total.scale) === '1' ? '' : `${showText(total.scale)} × `;
  return [plain(`${scale}${showFigure(reached)} ÷ ${showFigure(whole)}`)];
}
