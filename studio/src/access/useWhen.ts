import { useCallback } from 'react';
import { tags } from '../i18n/languages.js';
import { useLanguage } from '../i18n/useText.js';

/** A function that writes an ISO 8601 time as people here read it, to the minute. */
export function useWhen(): (iso: string) => string {
  const language = useLanguage();
  return useCallback(
    (iso) => new Date(iso).toLocaleString(tags[language], { dateStyle: 'medium', timeStyle: 'short' }),
    [language],
  );
}
