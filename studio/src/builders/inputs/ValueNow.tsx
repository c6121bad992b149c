import { useTranslation } from 'react-i18next';
import { useScope } from '../../kinds/useScope.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { Why } from '../../why/Why.js';
import styles from '../formula/Formula.module.css';

/** What a reference comes to for the assessment on the bench, and the way to why. */
export function ValueNow({ of }: { of: string }) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  return (
    <p className={styles.value}>
      <Why subject={of}>{t('valueNow', { value: seenValue(scope, of).text })}</Why>
    </p>
  );
}
