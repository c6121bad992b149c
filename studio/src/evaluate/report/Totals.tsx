import { ordered } from '@biaochi/engine';
import type { Total } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { Clause } from '../../parts/Clause.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { totalMethod } from '../../projections/explanation/totalMethod.js';
import { totalSentence } from '../../projections/explanation/totals.js';
import { SentenceText } from '../../why/SentenceText.js';
import { useScope } from '../../why/useExplanation.js';
import styles from './Report.module.css';

function Row({ of: total }: { of: Total }) {
  const scope = useScope();
  return (
    <tr data-total={total.id}>
      <td>
        {scope.text(total.label)} <span className="t3">{total.id}</span>
      </td>
      <td>
        {totalMethod(scope, total)}
        <p className={styles.note}>
          <SentenceText of={totalSentence(scope, total)} quiet />
        </p>
      </td>
      <td className={styles.code}>
        <Clause of={total.anchor} />
      </td>
      <td className={styles.points}>
        <b>{seenValue(scope, `total:${total.id}`).text}</b>
      </td>
    </tr>
  );
}

/** Every total: how it is computed, with which figures, by which clause, and what it comes to. */
export function Totals() {
  const { t } = useTranslation('evaluate');
  const { catalog } = useScope();
  const totals = ordered(catalog.ruleset.totals);
  if (totals.length === 0) return null;
  return (
    <section>
      <h2>{t('report.totals')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.total')}</th>
            <th scope="col">{t('report.method')}</th>
            <th scope="col">{t('report.source')}</th>
            <th scope="col" className={styles.points}>
              {t('report.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <Row key={total.id} of={total} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
