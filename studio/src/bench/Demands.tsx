import { useTranslation } from 'react-i18next';
import { StatusMark } from '../parts/StatusMark.js';
import { gateTally } from '../projections/explanation/gates.js';
import { demandNames } from '../projections/explanation/outcome.js';
import { markOf } from '../projections/explanation/reasons.js';
import { readReference } from '../projections/words/reference.js';
import { useScope } from '../why/useExplanation.js';
import { Why } from '../why/Why.js';
import styles from './Verdict.module.css';

/** Every gate and bound of the best grade with its mark; each opens its why. */
export function Demands() {
  const { t } = useTranslation('bench');
  const scope = useScope();
  return (
    <div className={styles.demands} role="group" aria-label={t('demands')}>
      {demandNames(scope).map(({ subject, name, holds }) => {
        const { space, name: id } = readReference(subject);
        const tally = space === 'gate' ? gateTally(scope, id) : null;
        return (
          <Why key={subject} subject={subject} className={`${styles.demand} ${holds === false ? styles.failed : ''}`}>
            <StatusMark status={markOf(holds)} />
            {name}
            {tally && tally.members.length > 0 && (
              <b>
                {tally.met.length}/{tally.members.length - tally.notApplicable.length}
              </b>
            )}
          </Why>
        );
      })}
    </div>
  );
}
