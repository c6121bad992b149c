import { ordered } from '@biaochi/engine';
import type { FactValue } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { rangeWords } from '../projections/explanation/quantities.js';
import type { Fact } from '../projections/form/factsByUse.js';
import { useScope } from '../why/useExplanation.js';
import styles from './Item.module.css';
import fields from './Fields.module.css';

function toggled(value: FactValue | undefined, option: string): string[] | undefined {
  const before = Array.isArray(value) ? value : [];
  const next = before.includes(option) ? before.filter((each) => each !== option) : [...before, option];
  return next.length === 0 ? undefined : next;
}

/** What a field shows and where what is entered goes. */
interface Entering {
  readonly value: FactValue | undefined;
  readonly onEnter: (value: FactValue | undefined) => void;
}

function Control({ fact, id, value, onEnter }: { fact: Fact; id: string } & Entering) {
  const { t } = useTranslation('form');
  const text = useText();
  const scope = useScope();
  const options = ordered(fact.options);
  if (fact.type === 'choices') {
    return (
      <div className={fields.levels} role="group" aria-label={text(fact.label)}>
        {options.map((option) => (
          <button
            key={option.id}
            type="button"
            className={fields.level}
            aria-pressed={Array.isArray(value) && value.includes(option.id)}
            onClick={() => onEnter(toggled(value, option.id))}
          >
            {text(option.label)}
          </button>
        ))}
      </div>
    );
  }
  if (fact.type === 'date') {
    return (
      <input
        id={id}
        type="date"
        className={fields.input}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onEnter(target.value === '' ? undefined : target.value)}
      />
    );
  }
  if (fact.type === 'number') {
    return (
      <span className={fields.input}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={value === undefined ? '' : String(value)}
          placeholder={fact.range ? rangeWords(scope, fact.range, undefined) : ''}
          onChange={({ target }) => onEnter(target.value === '' ? undefined : target.value)}
        />
        {fact.unit && <em>{fact.unit}</em>}
      </span>
    );
  }
  const choices =
    fact.type === 'boolean'
      ? [
          { id: 'true', label: t('yes') },
          { id: 'false', label: t('no') },
        ]
      : options.map((option) => ({ id: option.id, label: text(option.label) }));
  const read = (chosen: string): FactValue | undefined =>
    chosen === '' ? undefined : fact.type === 'boolean' ? chosen === 'true' : chosen;
  return (
    <select
      id={id}
      className={fields.input}
      value={value === undefined ? '' : String(value)}
      onChange={({ target }) => onEnter(read(target.value))}
    >
      <option value="">{t('unset')}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

/** One fact about the enterprise with its field; empty, it is not stated. */
export function FactField({ fact }: { fact: Fact }) {
  const { assessment, setFact } = useLive();
  return (
    <LabelledFact
      fact={fact}
      id={`fact-${fact.id}`}
      value={assessment.facts?.[fact.id]}
      onEnter={(value) => setFact(fact.id, value)}
    />
  );
}

/** A fact with its name above the field. */
export function LabelledFact({ fact, id, ...entering }: { fact: Fact; id: string } & Entering) {
  const text = useText();
  return (
    <div className={fact.type === 'choices' ? `${fields.value} ${styles.wide}` : fields.value}>
      <label htmlFor={id} className="t2 s12" title={fact.help && text(fact.help)}>
        {text(fact.label)}
      </label>
      <Control fact={fact} id={id} {...entering} />
    </div>
  );
}
