import type { Language } from '../../diagnostics/index.js';
import type { Text } from '@biaochi/schemas/types';

/** A word or sentence in each language. */
export type Words = Readonly<Record<Language, string>>;

/** A text of a ruleset in a language; Chinese where there is no English. */
export const textIn = (text: Text, language: Language): string => (language === 'en' ? (text.en ?? text.zh) : text.zh);

const quotes: Readonly<Record<Language, (text: string) => string>> = {
  zh: (text) => `「${text}」`,
  en: (text) => `“${text}”`,
};

/** A text in the language's quotation marks. */
export const quoted = (text: string, language: Language): string => quotes[language](text);

const separators: Readonly<Record<Language, { list: string; or: string; and: string; clause: string }>> = {
  zh: { list: '、', or: '或', and: '且', clause: '；' },
  en: { list: ', ', or: ' or ', and: ' and ', clause: '; ' },
};

/** Words put in a row: as a list, as alternatives, as demands, or as whole statements. */
export const joined = (
  words: readonly string[],
  language: Language,
  kind: 'list' | 'or' | 'and' | 'clause' = 'list',
): string => words.join(separators[language][kind]);
