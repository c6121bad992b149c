import { ordered } from '@biaochi/engine';
import type { FactValue, Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { useLiveRuleset } from '../why/useExplanation.js';
import styles from './AnswerForm.module.css';
import { Findings } from './Findings.js';
import fields from './Fields.module.css';

type Fact = NonNullable<Ruleset['facts']>[number];

function toggled(value: FactValue | undefined, option: string): string[] | undefined {
  const before = Array.isArray(value) ? value : [];
  const next = before.includes(option) ? before.filter((each) => each !== option) : [...before, option];
  return next.length === 0 ? undefined : next;
}

function FactField({ fact, id }: { fact: Fact; id: string }) {
  const { t } = useTranslation('bench');
  const text = useText();
  const { assessment, setFact } = useLive();
  const value = assessment.facts?.[fact.id];
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
            onClick={() => setFact(fact.id, toggled(value, option.id))}
          >
            {text(option.label)}
          </button>
        ))}
      </div>
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
          onChange={({ target }) => setFact(fact.id, target.value === '' ? undefined : target.value)}
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
      onChange={({ target }) => setFact(fact.id, read(target.value))}
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

type Parameter = NonNullable<Ruleset['parameters']>[number];

function ParameterField({ parameter: { id, label, unit, setBy } }: { parameter: Parameter }) {
  const text = useText();
  const { assessment, setParameter } = useLive();
  return (
    <div className={fields.value}>
      <label htmlFor={`parameter-${id}`} className="t2 s12" title={setBy && text(setBy)}>
        {text(label)}
      </label>
      <span className={fields.input}>
        <input
          id={`parameter-${id}`}
          inputMode="decimal"
          autoComplete="off"
          value={assessment.parameters?.[id] ?? ''}
          onChange={({ target }) => setParameter(id, target.value === '' ? undefined : target.value)}
        />
        {unit && <em>{unit}</em>}
      </span>
    </div>
  );
}

/** The facts about the enterprise and the parameters that the ruleset asks for; nothing where it asks for none. */
export function FactsForm() {
  const { t } = useTranslation('bench');
  const text = useText();
  const { assessment, result } = useLive();
  const ruleset = useLiveRuleset();
  const facts = ordered(ruleset.facts);
  const parameters = ordered(ruleset.parameters);
  if (facts.length + parameters.length === 0) return null;
  const findings = result.findings.filter(({ place }) => /^\/(facts|parameters|adoption)/.test(place));
  return (
    <section aria-label={t('facts')}>
      <h4 className={styles.group}>{t('facts')}</h4>
      <div className={`${styles.item} ${styles.facts}`}>
        {facts.map((fact) => (
          <div key={fact.id} className={fact.type === 'choices' ? `${fields.value} ${styles.wide}` : fields.value}>
            <label htmlFor={`fact-${fact.id}`} className="t2 s12" title={fact.help && text(fact.help)}>
              {text(fact.label)}
            </label>
            <FactField fact={fact} id={`fact-${fact.id}`} />
          </div>
        ))}
        {parameters.map((parameter) => (
          <ParameterField key={parameter.id} parameter={parameter} />
        ))}
        {assessment.adoption !== undefined && <p className={`${styles.wide} t3 s12`}>{t('adopted')}</p>}
        <div className={styles.wide}>
          <Findings of={findings} />
        </div>
      </div>
    </section>
  );
}
