import type { Total } from '@biaochi/schemas/types';
import { showText } from '../words/figures.js';
import { plain } from '../words/sentence.js';
import { substituted } from './formulas.js';
import { nameOf } from './names.js';
import { clampWords, roundingWords } from './roundings.js';
import type { Scope } from './scope.js';

/** How a total is computed, before any figure: `100 × 得分之和 ÷ 适用项的满分之和`, or its formula with names for symbols. */
export function totalMethod(scope: Scope, total: Total): string {
  if (total.method === 'formula') return plain(substituted(total.formula, (reference) => nameOf(scope, reference)));
  if (total.method === 'levelIndex') {
    const levels = total.counted.join(scope.word('word.separator'));
    return scope.word('total.method.levelIndex', { scale: showText(total.scale ?? 1), levels });
  }
  if (total.method !== 'normalisedSum') return scope.word(`total.method.${total.method}`);
  const scale = showText(total.scale);
  return scope.word(scale === '1' ? 'total.method.share' : 'total.method.normalisedSum', { scale });
}

/** What is done to a total once it is computed: `四舍五入保留一位小数，不高于20`; empty where nothing is. */
export function totalFinish(scope: Scope, total: Total): string {
  const rounding = scope.catalog.rounding(total.rounding);
  return [rounding === undefined ? '' : roundingWords(scope, rounding), clampWords(scope, total.clamp)]
    .filter((each) => each !== '')
    .join(scope.word('word.comma'));
}
