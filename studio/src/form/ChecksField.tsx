import type { Check, Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { withCheck } from '../projections/form/answers.js';
import styles from './Fields.module.css';

/** The sub-checks of an item, each met, not met, or not checked yet. */
export function ChecksField({ indicator: { code }, checks }: { indicator: Indicator; checks: readonly Check[] }) {
  const { t } = useTranslation('form');
  const text = useText();
  const { assessment, setAnswer } = useLive();
  const answer = assessment.answers[code];
  return (
    <ul className={styles.checks}>
      {checks.map(({ id, label }) => {
        const seen = answer?.checks?.[id];
        return (
          <li key={id}>
            <span className={styles.checkLabel}>{text(label)}</span>
            <span className={`${styles.three} ${styles.small}`} role="group" aria-label={text(label)}>
              {([true, false] as const).map((met) => (
                <button
                  key={String(met)}
                  type="button"
                  className={`${styles.option} ${styles[met ? 'met' : 'unmet']}`}
                  aria-pressed={seen === met}
                  onClick={() => setAnswer(code, withCheck(answer, id, seen === met ? undefined : met))}
                >
                  {t(met ? 'met' : 'unmet')}
                </button>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
