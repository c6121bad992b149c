import { ordered } from '@biaochi/engine';
import type { EntityList } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { Clause } from '../../parts/Clause.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { showValue } from '../../projections/explanation/values.js';
import { showSpan, showText } from '../../projections/words/figures.js';
import { useScope } from '../../why/useExplanation.js';
import styles from './Report.module.css';

/** The entities of one list, what was entered and computed for each, then what they are combined into. */
function List({ of: list }: { of: EntityList }) {
  const { t } = useTranslation('evaluate');
  const scope = useScope();
  const { id: at, label, facts, derived } = list;
  const given = scope.assessment?.entities?.[at] ?? [];
  const found = new Map((scope.result.entities?.[at] ?? []).map((one) => [one.id, one]));
  const entered = (one: (typeof given)[number]): string[] =>
    ordered(facts)
      .filter((fact) => one.facts?.[fact.id] !== undefined)
      .map(
        (fact) =>
          `${scope.text(fact.label)} ${showValue(scope, `entity:${at}/${one.id}/fact:${fact.id}`, one.facts?.[fact.id])}`,
      );
  const computed = (id: string): string[] =>
    ordered(derived).map((quantity) => {
      const { exact = null, value = null, min, max } = found.get(id)?.derived[quantity.id] ?? {};
      const known = exact ?? value;
      return `${scope.text(quantity.label)} ${known === null ? showSpan(min, max) : showText(known)}${quantity.unit ?? ''}`;
    });
  const separator = scope.word('word.separator');
  return (
    <section>
      <h2>{scope.text(label)}</h2>
      {!scope.result.entities?.[at] && <p className={styles.prose}>{scope.word('word.unstated')}</p>}
      {given.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{scope.text(label)}</th>
              <th scope="col">{t('report.entered')}</th>
              <th scope="col">{t('report.computed')}</th>
            </tr>
          </thead>
          <tbody>
            {given.map((one) => (
              <tr key={one.id} data-entity={one.id}>
                <td className="nw">{one.name ?? one.id}</td>
                <td>{entered(one).join(separator)}</td>
                <td>{computed(one.id).join(separator)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className={styles.table}>
        <tbody>
          {ordered(list.aggregates).map((aggregate) => (
            <tr key={aggregate.id}>
              <td>{scope.text(aggregate.label)}</td>
              <td className={styles.code}>
                <Clause of={aggregate.anchor} />
              </td>
              <td className={styles.points}>
                <b>{seenValue(scope, `aggregate:${at}/${aggregate.id}`).text}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the assessment brought any number of, list by list; nothing where the standard asks for none. */
export function Entities() {
  const { catalog } = useScope();
  return ordered(catalog.ruleset.entities).map((list) => <List key={list.id} of={list} />);
}
