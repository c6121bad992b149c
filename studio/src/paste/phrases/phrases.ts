import type { Item } from '../items.js';
import { readCombination, readCount } from './checks.js';
import { readLevels } from './levels.js';
import { readMet, readRequired } from './met.js';
import type { Proposal, Reading } from './proposal.js';
import { readScale } from './scale.js';

const readers: readonly ((words: string, reading: Reading) => Proposal | null)[] = [
  readRequired,
  readMet,
  readCount,
  readCombination,
  readScale,
];

/** The words of a phrase without blanks, and with one form of each bracket. */
const plain = (words: string): string =>
  words
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/ (?=[\p{Script=Han}\d(])|(?<=\p{Script=Han}) /gu, '')
    .replace(/[。；;]$/, '')
    .trim();

/** How an item is scored, by its rubric or by its phrase; null where neither is understood. */
export function readScoring(item: Item): Proposal | null {
  const reading = { code: item.code, requirement: item.requirement ?? item.title };
  if (item.rubric.length > 0 || item.span !== '') return readLevels(item, reading);
  const words = plain(item.note);
  for (const read of readers) {
    const proposal = words === '' ? null : read(words, reading);
    if (proposal) return proposal;
  }
  return null;
}

/** 「表中加*为一票否决」: that a star stands for a veto. */
export const explainsStar = (text: string): boolean =>
  /[*★＊].{0,8}一票否决|veto.{0,20}[*★]|[*★].{0,20}veto/i.test(text);
