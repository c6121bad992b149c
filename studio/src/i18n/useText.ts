import type { Text } from '@biaochi/schemas/types';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf, type Language } from './languages.js';

/** The interface's language, following the switch. */
export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language);
}

/** A function that gives a ruleset's `{zh, en}` text in the interface's language: English where there is one, otherwise Chinese. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return useCallback((text) => (language === 'en' ? (text.en ?? text.zh) : text.zh), [language]);
}
