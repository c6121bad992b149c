import { ordered } from '@biaochi/engine';
import type { Answer, Indicator } from '@biaochi/schemas/types';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/useText.js';
import { exhibitsOf, pressed } from '../projections/form/answers.js';

/** A function that writes an answer out, a line for each part of it. */
export function useAnswerText(): (answer: Answer, indicator: Indicator | undefined) => string {
  const { t } = useTranslation(['words', 'evaluate']);
  const text = useText();
  return useCallback(
    (answer, indicator) => {
      const scoring = indicator?.scoring;
      const checks = scoring && 'checks' in scoring ? ordered(scoring.checks) : [];
      const levels = scoring && 'levels' in scoring ? ordered(scoring.levels) : [];
      const said = pressed(answer);
      const level = levels.find(({ id }) => id === String(answer.level));
      const title = level && 'label' in level ? level.label : undefined;
      const lines = [
        said && [t(`words:${said}`), answer.notApplicable].filter(Boolean).join(' · '),
        answer.level !== undefined && (title ? text(title) : String(answer.level)),
        ...Object.entries(answer.checks ?? {}).map(([id, met]) => {
          const check = checks.find((one) => one.id === id);
          return `${check ? text(check.label) : id} · ${t(met ? 'words:met' : 'words:unmet')}`;
        }),
        ...Object.entries(answer.values ?? {}).map(([id, value]) => {
          const input = indicator?.inputs?.find((one) => one.id === id);
          return `${input ? text(input.label) : id} ${value}`;
        }),
        answer.value,
        answer.justification,
        answer.note,
        ...exhibitsOf(answer).map(({ name }) => `${t('words:evidence')} · ${name}`),
      ];
      return lines.filter(Boolean).join('\n');
    },
    [t, text],
  );
}
