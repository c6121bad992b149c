import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../parts/StatusMark.js';
import { gateTally } from '../../projections/explanation/gates.js';
import { demandNames } from '../../projections/explanation/outcome.js';
import { markOf } from '../../projections/explanation/reasons.js';
import { outcomeLine } from '../../projections/explanation/outcome.js';
import { readReference } from '../../projections/words/reference.js';
import { SentenceText } from '../../why/SentenceText.js';
import { useScope } from '../../why/useExplanation.js';
import styles from './Report.module.css';

/** The verdict in one sentence, and each gate and bound that the best grade demands. */
export function Demands() {
  const { t } = useTranslation('bench');
  const scope = useScope();
  return (
    <>
      <p className={styles.prose}>
        <SentenceText of={outcomeLine(scope).text} quiet />
      </p>
      <ul className={styles.demands} aria-label={t('demands')}>
        {demandNames(scope).map(({ subject, name, holds }) => {
          const { space, name: id } = readReference(subject);
          const tally = space === 'gate' ? gateTally(scope, id) : null;
          return (
            <li key={subject}>
              <StatusMark status={markOf(holds)} />
              {name}
              {tally && tally.members.length > 0 && (
                <b>
                  {tally.met.length}/{tally.members.length - tally.notApplicable.length}
                </b>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
