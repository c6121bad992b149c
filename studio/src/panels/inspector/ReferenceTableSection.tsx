import { ordered } from '@biaochi/engine';
import type { ReferenceTable } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { ConditionWords } from '../../kinds/condition/ConditionWords.js';
import { useScope } from '../../kinds/useScope.js';
import { Clause } from '../../parts/Clause.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { showValue } from '../../projections/explanation/values.js';
import { Why } from '../../why/Why.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';

/** A reference table: its cases from the top, the number of each, and the one that the assessment on the bench gets. */
export function ReferenceTableSection({ table: { id, label, cases, anchor } }: { table: ReferenceTable }) {
  const { t } = useTranslation('panels');
  const scope = useScope();
  const reference = `table:${id}`;
  return (
    <Section title={scope.text(label)} remark={<Clause of={anchor} />}>
      <ul className={styles.list}>
        {ordered(cases).map((one) => (
          <li key={one.id}>
            <span className={styles.grow}>
              {one.validFrom !== undefined && <span className="t3">{t('validFrom', { date: one.validFrom })} </span>}
              {one.label ? scope.text(one.label) : one.when ? <ConditionWords condition={one.when} /> : t('otherwise')}
            </span>
            <span>{showValue(scope, reference, String(one.value))}</span>
          </li>
        ))}
        <li>
          <span className={styles.grow}>{scope.text(label)}</span>
          <b>
            <Why subject={reference}>{seenValue(scope, reference).text}</Why>
          </b>
        </li>
      </ul>
    </Section>
  );
}
