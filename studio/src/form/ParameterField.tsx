import type { Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { rangeWords } from '../projections/explanation/quantities.js';
import { seenValue } from '../projections/explanation/seen.js';
import { useScope } from '../why/useExplanation.js';
import styles from './Item.module.css';
import fields from './Fields.module.css';

type Parameter = NonNullable<Ruleset['parameters']>[number];

/** A value that the adopting authority sets, typed to try it: who sets it, and between what bounds. */
export function ParameterField({ parameter: { id, label, unit, range, setBy } }: { parameter: Parameter }) {
  const { t } = useTranslation('form');
  const text = useText();
  const scope = useScope();
  const { assessment, result, setParameter } = useLive();
  const field = `parameter-${id}`;
  const isAdopted = result.parameters[id]?.source === 'adoption';
  return (
    <div className={`${fields.value} ${styles.parameter}`}>
      <label htmlFor={field} className="t2 s12">
        {text(label)}
      </label>
      <span className={fields.input}>
        <input
          id={field}
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={`${field}-help`}
          readOnly={isAdopted}
          value={isAdopted ? seenValue(scope, `parameter:${id}`).text : (assessment.parameters?.[id] ?? '')}
          onChange={({ target }) => setParameter(id, target.value === '' ? undefined : target.value)}
        />
        {unit && !isAdopted && <em>{unit}</em>}
      </span>
      <p id={`${field}-help`} className="t3 s12">
        {rangeWords(scope, range, unit)}
        {setBy && t('setBy', { authority: text(setBy) })}
      </p>
    </div>
  );
}
