import { ordered } from '@biaochi/engine';
import type { Evidence } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/useText.js';
import { Clause } from '../../parts/Clause.js';
import styles from './Inspector.module.css';

/** What proves an indicator's answer, with the standard's own numbers. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  const { t } = useTranslation('panels');
  const text = useText();
  if (evidence.length === 0) return <p className="t3">{t('none')}</p>;
  return (
    <ul className={styles.list}>
      {ordered(evidence).map((each) => (
        <li key={each.id}>
          <span className={styles.code12}>{each.id}</span>
          <span className={styles.grow}>{text(each.text)}</span>
          <Clause of={each.anchor} />
        </li>
      ))}
    </ul>
  );
}
