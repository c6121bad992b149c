import type { Answer } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/useText.js';
import { catalogOf } from '../projections/words/catalog.js';
import { Conflicts } from '../saving/Conflicts.js';
import { shownValue } from '../saving/shownValue.js';
import { splitPlace } from './merge.js';
import { enterpriseFields } from './enterprise.js';
import { useAnswerText } from './useAnswerText.js';
import type { Evaluation } from './useEvaluation.js';

const isField = (name: string): name is (typeof enterpriseFields)[number] =>
  (enterpriseFields as readonly string[]).includes(name);

/** The answers that another evaluator changed at the same time. */
export function AnswerConflicts({ of: { conflicts, choose, standard } }: { of: Evaluation }) {
  const { t } = useTranslation(['evaluate', 'words']);
  const text = useText();
  const answerText = useAnswerText();
  const { ruleset } = standard;
  const { indicator } = catalogOf(ruleset);
  const nameOf = (place: string): string => {
    const [name, key] = splitPlace(place);
    if (key === null) return name === 'date' ? t('date') : name === 'adoption' ? t('adoption') : name;
    const labels = {
      facts: ruleset.facts?.find(({ id }) => id === key)?.label,
      entities: ruleset.entities?.find(({ id }) => id === key)?.label,
      parameters: ruleset.parameters?.find(({ id }) => id === key)?.label,
      readings: ruleset.readings?.find(({ id }) => id === key)?.question,
    };
    if (name === 'enterprise') return isField(key) ? t(`enterprise.${key}`) : key;
    const label = name === 'answers' ? indicator.get(key)?.title : labels[name as keyof typeof labels];
    return [name === 'answers' && key, label ? text(label) : name !== 'answers' && key].filter(Boolean).join(' ');
  };
  const shown = (value: unknown, place: string): string | null => {
    const [name, key] = splitPlace(place);
    if (name !== 'answers' || value === undefined) return shownValue(value, text);
    return answerText(value as Answer, indicator.get(key ?? ''));
  };
  return <Conflicts conflicts={conflicts} choose={choose} nameOf={nameOf} shown={shown} />;
}
