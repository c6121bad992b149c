import type { SyntaxProblem } from '../diagnostics/reading.js';

/** jsonc-parser's error codes, which it declares as a const enum that isolated modules cannot import. */
const problems: Readonly<Record<number, SyntaxProblem>> = {
  1: 'word',
  2: 'number',
  3: 'key',
  4: 'value',
  5: 'colon',
  6: 'comma',
  7: 'brace',
  8: 'bracket',
  9: 'after-end',
  10: 'comment',
  11: 'comment',
  12: 'string-end',
  13: 'number',
  14: 'escape',
  15: 'escape',
  16: 'character',
};

/** The problem behind an error of jsonc-parser, where it stands, and the piece of text seen there. */
export function syntaxProblem(
  error: number,
  text: string,
  offset: number,
  length: number,
  lastComma: number,
): { problem: SyntaxProblem; at: number; seen: string } {
  if (text.trim() === '') return { problem: 'empty', at: 0, seen: '' };
  const problem = problems[error] ?? 'value';
  const seen = text.slice(offset, offset + Math.min(length, 40));
  const closes = seen === '}' || seen === ']';
  if ((problem === 'key' || problem === 'value') && closes && lastComma >= 0) {
    return { problem: 'trailing-comma', at: lastComma, seen: ',' };
  }
  const alike = lookalike(error, text, offset, lastComma);
  if (alike) return { problem: alike, at: offset, seen: text[offset]! };
  if (text.slice(0, offset).trim() === '' && seen !== '' && !/^["/]/.test(seen)) {
    return { problem: 'start', at: offset, seen };
  }
  // 01 and .5 reach us as two tokens or as an unknown word, but what is wrong is the number.
  const afterDigit = /\d/.test(text[offset - 1] ?? '');
  if ((problem === 'comma' || problem === 'after-end') && afterDigit && /^[\d.]/.test(seen)) {
    return { problem: 'number', at: offset, seen };
  }
  if (problem === 'word' && /^[-+.\d]/.test(seen)) return { problem: 'number', at: offset, seen };
  return { problem, at: offset, seen };
}

const FULL_WIDTH = /[“”‘’：，；｛｝［］【】（）０-９]/;

/** What stands where something else was meant that looks like it, or is written so elsewhere. */
function lookalike(error: number, text: string, offset: number, lastComma: number): SyntaxProblem | null {
  const first = text[offset] ?? '';
  if (problems[error] === 'comment' || problems[error] === 'string-end') return null;
  if (FULL_WIDTH.test(first)) return 'full-width';
  if (first === "'") return 'single-quotes';
  if (/[%％]/.test(first)) return 'percent';
  const grouped = lastComma === offset - 1 && /\d/.test(text[lastComma - 1] ?? '') && /^\d{3}/.test(text.slice(offset));
  return grouped ? 'thousands' : null;
}
