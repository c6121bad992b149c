import { useTranslation } from 'react-i18next';
import { exhibitsOf } from '../../projections/form/answers.js';
import { useScope } from '../../why/useExplanation.js';
import styles from './Report.module.css';

/** Every piece of evidence by its indicator, with whether the evaluator checked it. */
export function EvidenceIndex() {
  const { t } = useTranslation('evaluate');
  const { catalog, assessment, text } = useScope();
  const rows = catalog.indicators.flatMap((indicator) =>
    exhibitsOf(assessment?.answers[indicator.code]).map((exhibit) => ({ indicator, exhibit })),
  );
  return (
    <section>
      <h2>{t('report.evidence')}</h2>
      {rows.length === 0 ? (
        <p className={styles.prose}>{t('report.noEvidence')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('report.code')}</th>
              <th scope="col">{t('evidenceName')}</th>
              <th scope="col">{t('report.proves')}</th>
              <th scope="col">{t('report.note')}</th>
              <th scope="col">{t('report.checked')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, exhibit }, index) => {
              const asked = indicator.evidence?.find(({ id }) => id === exhibit.proves);
              return (
                <tr key={index}>
                  <td className={styles.code}>{indicator.code}</td>
                  <td>{exhibit.name || t('evidenceNameless')}</td>
                  <td>{asked ? text(asked.text) : '—'}</td>
                  <td>{exhibit.note ?? '—'}</td>
                  <td className={styles.status}>{t(exhibit.checked ? 'checked' : 'unchecked')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
