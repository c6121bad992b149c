import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { rangeWords } from '../projections/explanation/quantities.js';
import { withGiven, withJustification } from '../projections/form/answers.js';
import type { Field } from '../projections/form/fields.js';
import { useScope } from '../why/useExplanation.js';
import styles from './Fields.module.css';

type GivenRange = Extract<Field, { type: 'value' }>['range'];

/** The value that the evaluator gives, as it was typed, and why. */
export function ValueField({ indicator: { code }, range }: { indicator: Indicator; range: GivenRange }) {
  const { t } = useTranslation('form');
  const scope = useScope();
  const { assessment, setAnswer } = useLive();
  const answer = assessment.answers[code];
  return (
    <div className={styles.values}>
      <span className={styles.value}>
        <label htmlFor={`given-${code}`} className="t2 s12">
          {t('given')}
        </label>
        <span className={styles.input}>
          <input
            id={`given-${code}`}
            inputMode="decimal"
            autoComplete="off"
            value={answer?.value === undefined ? '' : String(answer.value)}
            placeholder={rangeWords(scope, range, undefined)}
            onChange={({ target }) => setAnswer(code, withGiven(answer, target.value))}
          />
        </span>
      </span>
      <span className={`${styles.value} ${styles.why}`}>
        <label htmlFor={`justification-${code}`} className="t2 s12">
          {t('justification')}
        </label>
        <span className={`${styles.input} ${styles.wide}`}>
          <input
            id={`justification-${code}`}
            autoComplete="off"
            value={answer?.justification ?? ''}
            placeholder={t('justificationAsk')}
            onChange={({ target }) => setAnswer(code, withJustification(answer, target.value))}
          />
        </span>
      </span>
    </div>
  );
}
