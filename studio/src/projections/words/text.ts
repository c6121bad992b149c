import type { Text } from '@biaochi/schemas/types';
import type { Language } from '../../i18n/languages.js';

/** The text in the language asked for, in Chinese where it has not been translated, empty where there is none. */
export function pick(text: Text | undefined, language: Language): string {
  return text === undefined ? '' : ((language === 'en' ? text.en : undefined) ?? text.zh);
}
