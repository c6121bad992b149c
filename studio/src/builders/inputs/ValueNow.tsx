import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { InsideEntities } from '../../kinds/insideEntities.js';
import { useScope } from '../../kinds/useScope.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { Why } from '../../why/Why.js';
import styles from '../formula/Formula.module.css';

/** What a reference comes to for the assessment on the bench, and the way to why; within a list, for one of its entities. */
export function ValueNow({ of }: { of: string }) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const isInside = useContext(InsideEntities) !== null;
  const value = t('valueNow', { value: seenValue(scope, of).text });
  return <p className={styles.value}>{isInside ? value : <Why subject={of}>{value}</Why>}</p>;
}
