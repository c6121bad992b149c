import type { Language } from '@biaochi/engine';
import type { Verified } from '../../storage/index.js';
import { json } from '../context.js';
import type { Style } from './style.js';
import { word } from './words.js';

/** What was done with the data where they hold, and what is said where they do not. */
const outcomes = {
  verified: ['verified', 'verified'],
  backedUp: ['backedUp', 'notBackedUp'],
  restored: ['restored', 'notRestored'],
} as const;

/** What a check of data came to, for people or as JSON. */
export function verifiedText(
  { entries, hash, documents, problems }: Verified,
  outcome: keyof typeof outcomes,
  { json: asJson, lang }: { readonly json: boolean; readonly lang: Language },
  style: Style,
): string {
  if (asJson) {
    const found = problems.map(({ code, texts }) => ({ code, message: texts[lang] }));
    return json({ entries, hash, documents, problems: found });
  }
  const [held, failed] = outcomes[outcome];
  const isWhole = problems.length === 0;
  const verdict = isWhole
    ? style.good(word('allHold', lang))
    : style.bad(`${problems.length} ${word('problems', lang)}`);
  return [
    `${style.bold(word(isWhole ? held : failed, lang))}  ${verdict}`,
    `  ${word('auditEntries', lang)} ${entries}  ${word('documents', lang)} ${documents}`,
    `  ${style.dim(`${word('lastHash', lang)} ${hash}`)}`,
    ...problems.map(({ code, texts }) => `  ${style.bad('✗')} ${texts[lang]} ${style.dim(code)}`),
  ].join('\n');
}
