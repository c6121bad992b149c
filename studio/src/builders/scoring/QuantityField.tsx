import { useTranslation } from 'react-i18next';
import { scoringAt } from '../../commands/scoring.js';
import { setField } from '../../commands/setField.js';
import { useLive } from '../../document/useLive.js';
import { showDecimal } from '../../i18n/numbers.js';
import { useScope } from '../../kinds/useScope.js';
import { nameOf } from '../../projections/explanation/names.js';
import { unitOf, withUnit } from '../../projections/explanation/values.js';
import { quantityValue } from '../../projections/scale/quantity.js';
import { FactPicker } from '../condition/FactPicker.js';
import { Token } from '../condition/Token.js';
import { useRun } from '../fields/useRun.js';
import styles from './Scoring.module.css';

/** The number that an indicator is scored by, to be chosen, with its value on the bench. */
export function QuantityField({ code, quantity }: { code: string; quantity: string }) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const run = useRun();
  const { assessment, result } = useLive();
  const value = quantityValue(quantity, assessment, result);
  const name = nameOf(scope, quantity);
  return (
    <p className={styles.quantity}>
      <span className="t3 s12">{t('quantity')}</span>
      <Token
        isFact
        label={`${t('quantity')} ${name}`}
        panel={(close) => (
          <FactPicker
            only="number"
            chosen={quantity}
            onChoose={(reference) => {
              run(setField(`${scoringAt(code)}/quantity`, reference));
              close();
            }}
          />
        )}
      >
        {name}
      </Token>
      {value !== null && <b>{withUnit(showDecimal(value), unitOf(scope, quantity))}</b>}
    </p>
  );
}
