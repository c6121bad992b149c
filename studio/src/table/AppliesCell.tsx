import type { Applicability } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { ConditionWords } from '../kinds/condition/ConditionWords.js';
import { Icon } from '../parts/Icon.js';
import styles from './IndicatorTable.module.css';

/** When an indicator applies: its condition, or whether the evaluator may say that it does not. */
export function AppliesCell({ applicability: { when, byEvaluator } }: { applicability: Applicability }) {
  const { t } = useTranslation('table');
  if (when) {
    return (
      <span className={styles.when}>
        <Icon name="branch" size="small" />
        <ConditionWords condition={when} />
      </span>
    );
  }
  return (
    <span className={byEvaluator === 'allow' ? 't2' : 't3'} title={t(`applies.${byEvaluator}.help`)}>
      {t(`applies.${byEvaluator}`)}
    </span>
  );
}
