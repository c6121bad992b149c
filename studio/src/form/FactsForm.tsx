import { ordered } from '@biaochi/engine';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { asksForDay, factsByUse } from '../projections/form/factsByUse.js';
import { useLiveRuleset } from '../why/useExplanation.js';
import styles from './Item.module.css';
import { DateField } from './DateField.js';
import { FactField } from './FactField.js';
import { Findings } from './Findings.js';
import { ParameterField } from './ParameterField.js';
import { ReportedForm } from './ReportedForm.js';

/** The facts about the enterprise and the parameters that the ruleset asks for; nothing where it asks for none. `isBare` where a heading stands above already. */
export function FactsForm({ isBare = false }: { isBare?: boolean }) {
  const { t } = useTranslation('form');
  const { assessment, result } = useLive();
  const ruleset = useLiveRuleset();
  const uses = useMemo(() => factsByUse(ruleset), [ruleset]);
  const dated = asksForDay(ruleset);
  const parameters = ordered(ruleset.parameters);
  if (uses.asked.length + uses.reported.length + parameters.length === 0 && !dated) return null;
  const findings = result.findings.filter(
    ({ code, place }) => /^\/(date|facts|parameters|adoption)/.test(place) && !code.startsWith('notice-'),
  );
  return (
    <section aria-label={t('facts')}>
      {!isBare && <h4 className={styles.group}>{t('facts')}</h4>}
      <div className={`${styles.item} ${styles.facts}`}>
        {dated && <DateField />}
        {uses.asked.map((fact) => (
          <FactField key={fact.id} fact={fact} />
        ))}
        {parameters.map((parameter) => (
          <ParameterField key={parameter.id} parameter={parameter} />
        ))}
        {assessment.adoption !== undefined && <p className={`${styles.wide} t3 s12`}>{t('adopted')}</p>}
        <div className={styles.wide}>
          <Findings of={findings} />
        </div>
      </div>
      <ReportedForm of={uses} />
    </section>
  );
}
