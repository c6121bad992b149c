import { renderDiagnostic } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../commands/command.js';
import { useLanguage } from '../i18n/useText.js';

const MOST = 3;

/** The words of a refusal: why, and the first findings that stand against it. */
export function useRefusal(): (refusal: Refusal) => string {
  const { t } = useTranslation('commands');
  const language = useLanguage();
  return ({ refused, params, findings = [] }) => {
    const found = findings.map((finding) => renderDiagnostic(finding, language));
    const why = t(refused as 'misses', { ...params, problem: found[0] ?? '' });
    return [why, ...(refused === 'shape' ? [] : found.slice(0, MOST))].join('\n');
  };
}
