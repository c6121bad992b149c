import { useCallback } from 'react';
import { useLanguage } from '../i18n/useText.js';

const tags = { zh: 'zh-CN', en: 'en-GB' } as const;

const isSameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();

/** A function that tells a time (ISO 8601) as one says it: the hour today, else the day, the year where it is another. */
export function useWhen(): (at: string) => string {
  const language = useLanguage();
  return useCallback(
    (at) => {
      const [date, now] = [new Date(at), new Date()];
      if (Number.isNaN(date.getTime())) return '';
      const how: Intl.DateTimeFormatOptions = isSameDay(date, now)
        ? { hour: '2-digit', minute: '2-digit', hour12: false }
        : {
            month: language === 'zh' ? 'long' : 'short',
            day: 'numeric',
            ...(date.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
          };
      return new Intl.DateTimeFormat(tags[language], how).format(date);
    },
    [language],
  );
}
