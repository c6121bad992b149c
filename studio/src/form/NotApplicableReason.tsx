import type { Indicator } from '@biaochi/schemas/types';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { withNotApplicable } from '../projections/form/answers.js';
import styles from './Fields.module.css';

/** Where the evaluator says why an item does not apply; it takes the focus when it is still empty. */
export function NotApplicableReason({ indicator: { code } }: { indicator: Indicator }) {
  const { t } = useTranslation('form');
  const { assessment, setAnswer } = useLive();
  const answer = assessment.answers[code];
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current?.value === '') field.current.focus();
  }, []);
  return (
    <span className={`${styles.input} ${styles.wide}`}>
      <input
        ref={field}
        aria-label={t('reason')}
        placeholder={t('reasonAsk')}
        value={answer?.notApplicable ?? ''}
        onChange={({ target }) => setAnswer(code, withNotApplicable(answer, target.value))}
      />
    </span>
  );
}
