import type { Indicator, Input } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { withValue } from '../projections/form/answers.js';
import { nameOf } from '../projections/explanation/names.js';
import { rangeWords } from '../projections/explanation/quantities.js';
import { seenValue } from '../projections/explanation/seen.js';
import { useScope } from '../why/useExplanation.js';
import { Why } from '../why/Why.js';
import styles from './Fields.module.css';

/** The values that an item asks for, as they were typed, and the quantity that they give. */
export function ValuesField({ indicator, inputs }: { indicator: Indicator; inputs: readonly Input[] }) {
  const { t } = useTranslation('form');
  const text = useText();
  const scope = useScope();
  const { assessment, setAnswer } = useLive();
  const { code, scoring } = indicator;
  const answer = assessment.answers[code];
  // A number that is scored as it is entered is not told a second time.
  const given = inputs.map(({ id }) => `value:${code}/${id}`);
  const quantity = 'quantity' in scoring && !given.includes(scoring.quantity) ? scoring.quantity : null;
  return (
    <div className={styles.values}>
      {inputs.map(({ id, label, type, unit, range, help }) => {
        const value = answer?.values?.[id];
        const inputId = `value-${code}-${id}`;
        return (
          <div key={id} className={styles.value}>
            <label htmlFor={inputId} className="t2 s12" title={help && text(help)}>
              {text(label)}
            </label>
            {type === 'boolean' ? (
              <select
                id={inputId}
                className={styles.input}
                value={value === undefined ? '' : String(value)}
                onChange={({ target }) =>
                  setAnswer(code, withValue(answer, id, target.value === '' ? '' : target.value === 'true'))
                }
              >
                <option value="">{t('unset')}</option>
                <option value="true">{t('yes')}</option>
                <option value="false">{t('no')}</option>
              </select>
            ) : (
              <span className={styles.input}>
                <input
                  id={inputId}
                  inputMode="decimal"
                  autoComplete="off"
                  value={value === undefined ? '' : String(value)}
                  placeholder={range ? rangeWords(scope, range, undefined) : ''}
                  onChange={({ target }) => setAnswer(code, withValue(answer, id, target.value))}
                />
                {unit && <em>{unit}</em>}
              </span>
            )}
          </div>
        );
      })}
      {quantity !== null && (
        <div className={styles.value}>
          <span className="t2 s12">{nameOf(scope, quantity)}</span>
          <Why
            subject={quantity}
            className={`${styles.input} ${seenValue(scope, quantity).known ? '' : styles.unknown}`}
          >
            {seenValue(scope, quantity).text}
          </Why>
        </div>
      )}
    </div>
  );
}
