import { ordered } from '@biaochi/engine';
import type { EntityList } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../kinds/useScope.js';
import { Clause } from '../../parts/Clause.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { Why } from '../../why/Why.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';

/** A kind of entity: what is entered, looked up and computed for each, and what all of them on the bench come to. */
export function EntityListSection({ list }: { list: EntityList }) {
  const { t } = useTranslation(['panels', 'builders']);
  const scope = useScope();
  const { id, label, facts, tables, derived, aggregates, anchor } = list;
  const parts = { facts, tables, derived };
  return (
    <Section title={scope.text(label)} remark={<Clause of={anchor} />}>
      {(['facts', 'tables', 'derived'] as const)
        .filter((part) => (parts[part] ?? []).length > 0)
        .map((part) => (
          <p key={part} className="s12">
            <span className="t3">{t(`builders:entities.${part}`)}</span>{' '}
            {ordered<{ order: number; label: EntityList['label'] }>(parts[part])
              .map((one) => scope.text(one.label))
              .join(t('builders:listSeparator'))}
          </p>
        ))}
      <ul className={styles.list}>
        {ordered(aggregates).map((aggregate) => {
          const reference = `aggregate:${id}/${aggregate.id}`;
          return (
            <li key={aggregate.id}>
              <span className={styles.grow}>
                {scope.text(aggregate.label)}{' '}
                <span className="t3 s12">{t(`builders:aggregate.${aggregate.method}`)}</span>
              </span>
              <Why subject={reference}>{seenValue(scope, reference).text}</Why>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
