import type { Formula } from '@biaochi/schemas/types';
import { number, type Part, type Sentence } from '../words/sentence.js';

const TOKEN = /\s+|\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_]*|./gu;
const SIGNS: Readonly<Record<string, string>> = {
  '*': ' × ',
  '×': ' × ',
  '/': ' ÷ ',
  '÷': ' ÷ ',
  '+': ' + ',
  '-': ' − ',
  '−': ' − ',
  ',': ', ',
};

/**
 * The formula with the value seen in the place of each symbol, `395 ÷ 10 000 × 100`, each value a number that opens its own
 * why; `shown` gives the text of a reference's value.
 */
export function substituted(formula: Formula, shown: (reference: string) => string): Sentence {
  const parts: Part[] = [];
  for (const [token] of formula.text.matchAll(TOKEN)) {
    if (token.trim() === '') continue;
    const reference = formula.where[token];
    if (reference !== undefined) parts.push(number(shown(reference), reference));
    else parts.push({ type: 'text', text: SIGNS[token] ?? token });
  }
  return parts;
}
