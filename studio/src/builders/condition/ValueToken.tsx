import type { Condition, Decimal } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../fields/NumberField.js';
import { useScope } from '../../kinds/useScope.js';
import { nameOf } from '../../projections/explanation/names.js';
import { showValue, unitOf } from '../../projections/explanation/values.js';
import { ChoiceList } from './ChoiceList.js';
import styles from './Condition.module.css';
import { FactPicker } from './FactPicker.js';
import { optionsOf, typeOf, valueOf } from './facts.js';
import { Token } from './Token.js';

type Value = NonNullable<Condition['value']>;

const isReference = (value: Condition['value']): value is { fact: string } =>
  typeof value === 'object' && !Array.isArray(value);

/** A number with its unit, or another quantity in its place. */
function NumberPanel({
  fact,
  value,
  own,
  write,
  close,
}: {
  fact: string;
  own: string | undefined;
  value: Condition['value'];
  write: (value: Value) => string | null;
  close: () => void;
}) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const number = typeof value === 'string' || typeof value === 'number' ? value : undefined;
  return (
    <div className={styles.number}>
      <NumberField
        label={t('valueOf')}
        value={number}
        unit={unitOf(scope, fact)}
        write={(next: Decimal | null) => (next === null ? t('notNumber') : write(next))}
      />
      <p className={styles.heading}>{t('another')}</p>
      <FactPicker
        only="number"
        own={own}
        chosen={isReference(value) ? value.fact : undefined}
        onChoose={(reference) => {
          write({ fact: reference });
          close();
        }}
      />
    </div>
  );
}

/** The value of a comparison as a button: yes or no, a number with its unit, one or several options. */
export function ValueToken({
  of: { fact = '', operator, value },
  own,
  write,
}: {
  of: Condition;
  /** The indicator whose condition it is. */
  own: string | undefined;
  write: (value: Value) => string | null;
}) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const type = typeOf(scope, fact);
  const words = isReference(value) ? nameOf(scope, value.fact) : showValue(scope, fact, value);
  const isList = operator === 'in' || operator === 'notIn';
  const chosen = (Array.isArray(value) ? value : [value]).map(String);
  const choices =
    type === 'boolean'
      ? [true, false].map((each) => ({ id: String(each), label: showValue(scope, fact, each) }))
      : optionsOf(scope, fact);
  const choose = (id: string, close: () => void): void => {
    if (isList) {
      const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
      write(next.map((each) => valueOf(scope, fact, each)));
      return;
    }
    write(type === 'boolean' ? id === 'true' : valueOf(scope, fact, id));
    close();
  };
  return (
    <Token
      label={`${t('valueOf')} ${words}`}
      isFact={isReference(value)}
      panel={(close) =>
        type === 'number' ? (
          <NumberPanel {...{ fact, value, own, write, close }} />
        ) : (
          <ChoiceList
            choices={choices.map((each) => ({ ...each, isChosen: chosen.includes(each.id) }))}
            onChoose={(id) => choose(id, close)}
          />
        )
      }
    >
      {words}
    </Token>
  );
}
