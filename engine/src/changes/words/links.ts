import type { DiffEntry } from '@biaochi/schemas/types';
import type { Language } from '../../diagnostics/index.js';
import { joined, type Words } from './language.js';
import { rowWords } from './nouns.js';

/** What may become of rows. */
export type LinkOp = Extract<DiffEntry['op'], 'rename' | 'split' | 'join' | 'rearrange'>;

const VERBS: Readonly<Record<LinkOp, Words>> = {
  rename: { zh: ' 编码改为', en: ' now has the code ' },
  split: { zh: ' 拆为', en: ' split into ' },
  join: { zh: ' 合为', en: ' joined into ' },
  rearrange: { zh: ' 重组为', en: ' rearranged into ' },
};

/** Renames, splits and joins of rows in one line. */
export function linkWords(op: LinkOp, from: readonly string[], to: readonly string[], language: Language): string {
  const rows = (codes: readonly string[]): string =>
    joined(
      codes.map((code) => rowWords(code)[language]),
      language,
    );
  return rows(from) + VERBS[op][language] + (op === 'rename' ? to[0]! : rows(to));
}
