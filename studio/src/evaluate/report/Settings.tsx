import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { seenValue } from '../../projections/explanation/seen.js';
import { useScope } from '../../why/useExplanation.js';
import type { Evaluation } from '../useEvaluation.js';
import styles from './Report.module.css';

/** Which readings of the text were taken, and whose parameter values hold. */
export function Settings({ of: { adoption, standard } }: { of: Evaluation }) {
  const { t } = useTranslation('evaluate');
  const scope = useScope();
  const { ruleset } = standard;
  const readings = ordered(ruleset.readings);
  const parameters = ordered(ruleset.parameters);
  if (readings.length + parameters.length === 0) return null;
  return (
    <section>
      <h2>{t('report.settings')}</h2>
      {readings.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('report.question')}</th>
              <th scope="col">{t('report.taken')}</th>
              <th scope="col">{t('report.source')}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map((reading) => {
              const taken = scope.result.ruleset.readings[reading.id] ?? reading.default;
              const label = reading.alternatives.find(({ id }) => id === taken)?.label;
              return (
                <tr key={reading.id}>
                  <td>{scope.text(reading.question)}</td>
                  <td>
                    {scope.text(label)}
                    {taken !== reading.default && <b> {t('report.notDefault')}</b>}
                  </td>
                  <td className={styles.code}>{reading.anchor?.clause}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {parameters.length > 0 && (
        <>
          <p className={styles.prose}>
            {adoption
              ? t('report.adopted', {
                  authority: scope.text(adoption.adoption.authority),
                  source: scope.text(adoption.adoption.source),
                  date: adoption.adoption.date,
                })
              : t('report.typed')}
            {adoption && <span className={`mono ${styles.digest}`}>{adoption.digest}</span>}
          </p>
          <dl className={styles.facts}>
            {parameters.map(({ id, label }) => (
              <div key={id}>
                <dt>{scope.text(label)}</dt>
                <dd>{seenValue(scope, `parameter:${id}`).text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
