import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { Clause } from '../parts/Clause.js';
import { seenValue } from '../projections/explanation/seen.js';
import type { FactsByUse } from '../projections/form/factsByUse.js';
import { useScope } from '../why/useExplanation.js';
import { Why } from '../why/Why.js';
import styles from './Item.module.css';
import { FactField } from './FactField.js';

/** Quantities that are reported and decide nothing, with what is entered for them; folded until something is stated. */
export function ReportedForm({ of: { reported, quantities } }: { of: FactsByUse }) {
  const { t } = useTranslation('form');
  const text = useText();
  const scope = useScope();
  const { assessment } = useLive();
  const stated = reported.filter(({ id }) => assessment.facts?.[id] !== undefined).length;
  if (reported.length === 0) return null;
  return (
    <details className={`${styles.item} ${styles.reported}`} open={stated > 0 || undefined}>
      <summary>
        <b>{t('reported', { count: quantities.length })}</b>{' '}
        <span className="t3 s12">{t('stated', { stated, of: reported.length })}</span>
      </summary>
      <p className="t3 s12">{t('reportedHelp')}</p>
      <div className={styles.facts}>
        {reported.map((fact) => (
          <FactField key={fact.id} fact={fact} />
        ))}
      </div>
      <ul className={styles.quantities}>
        {quantities.map(({ id, label, formula, anchor }) => {
          const seen = seenValue(scope, `derived:${id}`);
          return (
            <li key={id}>
              <span>
                {text(label)} <Clause of={anchor} />
                <code>{formula.text}</code>
              </span>
              <Why subject={`derived:${id}`} className={seen.known ? styles.known : styles.open}>
                {seen.text}
              </Why>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
