import type { Condition } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../projections/explanation/names.js';
import { showValue } from '../../projections/explanation/values.js';
import { useScope } from '../useScope.js';
import styles from './ConditionView.module.css';

function Leaf({
  fact,
  operator,
  value,
}: {
  fact: string;
  operator: NonNullable<Condition['operator']>;
  value: Condition['value'];
}) {
  const { t } = useTranslation('panels');
  const scope = useScope();
  const isReference = typeof value === 'object' && !Array.isArray(value);
  return (
    <span className={styles.leaf}>
      <span className={`${styles.token} ${styles.fact}`}>{nameOf(scope, fact)}</span>
      <span className={styles.token}>{t(operator)}</span>
      {isReference ? (
        <span className={`${styles.token} ${styles.fact}`}>{nameOf(scope, value.fact)}</span>
      ) : (
        <span className={styles.token}>{showValue(scope, fact, value)}</span>
      )}
    </span>
  );
}

function Named({ id }: { id: string }) {
  const scope = useScope();
  const named = scope.catalog.ruleset.conditions?.find((each) => each.id === id);
  return <span className={`${styles.token} ${styles.fact}`}>{scope.text(named?.label) || id}</span>;
}

/** A condition as sentences: a leaf a line, all / any / not as a word over lines that a rule on the left holds together. */
export function ConditionView({ condition }: { condition: Condition }) {
  const { t } = useTranslation('panels');
  const { all, any, not, condition: named, fact, operator, value } = condition;
  if (named !== undefined) return <Named id={named} />;
  if (fact !== undefined && operator !== undefined) return <Leaf fact={fact} operator={operator} value={value} />;
  const members = all ?? any ?? (not ? [not] : []);
  return (
    <div>
      <span className="t2">{t(all ? 'allHold' : any ? 'anyHolds' : 'notHolds')}</span>
      <div className={styles.nest}>
        {members.map((member, index) => (
          <ConditionView key={index} condition={member} />
        ))}
      </div>
    </div>
  );
}
