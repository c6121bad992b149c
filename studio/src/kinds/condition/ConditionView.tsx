import type { Condition } from '@biaochi/schemas/types';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../parts/StatusMark.js';
import { nameOf } from '../../projections/explanation/names.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { showValue } from '../../projections/explanation/values.js';
import { useScope } from '../useScope.js';
import styles from './ConditionView.module.css';
import { truthOf } from './truth.js';

/** What stands in the lines of a condition; the builder puts buttons in the place of words. `path` leads to the part. */
export interface ConditionParts {
  /** The words of a comparison or of a named condition. */
  readonly words: (condition: Condition, path: readonly number[]) => ReactNode;
  /** The word that says how a group counts. */
  readonly group: (condition: Condition, path: readonly number[]) => ReactNode;
  /** What can be done with a line, at its end. */
  readonly tools?: (condition: Condition, path: readonly number[]) => ReactNode;
  /** What stands below the members of a group. */
  readonly foot?: (condition: Condition, path: readonly number[]) => ReactNode;
}

const marks = { true: 'met', false: 'unmet', null: 'unknown' } as const;

/** Whether a condition holds for the assessment on the bench. */
function TruthMark({ of }: { of: Condition }) {
  const { t } = useTranslation('panels');
  const truth = truthOf(useScope(), of);
  const label = t(truth === null ? 'holdsOpen' : truth ? 'holdsNow' : 'holdsNot');
  return (
    <span title={label}>
      <StatusMark status={marks[`${truth}`]} label={label} />
    </span>
  );
}

function Words({ of: { condition: named, fact = '', operator = 'equal', value } }: { of: Condition }) {
  const { t } = useTranslation('panels');
  const scope = useScope();
  if (named !== undefined) {
    const own = scope.catalog.ruleset.conditions?.find((each) => each.id === named);
    return <span className={`${styles.token} ${styles.fact}`}>{scope.text(own?.label) || named}</span>;
  }
  const isReference = typeof value === 'object' && !Array.isArray(value);
  return (
    <>
      <span className={`${styles.token} ${styles.fact}`}>{nameOf(scope, fact)}</span>
      <span className={styles.token}>{t(operator)}</span>
      {isReference ? (
        <span className={`${styles.token} ${styles.fact}`}>{nameOf(scope, value.fact)}</span>
      ) : (
        <span className={styles.token}>{showValue(scope, fact, value)}</span>
      )}
    </>
  );
}

function GroupWord({ of: { all, any } }: { of: Condition }) {
  const { t } = useTranslation('panels');
  return <span className="t2">{t(all ? 'allHold' : any ? 'anyHolds' : 'notHolds')}</span>;
}

const asWords: ConditionParts = {
  words: (condition) => <Words of={condition} />,
  group: (condition) => <GroupWord of={condition} />,
};

/** The value that a comparison sees, where its words do not already say all. */
function SeenValue({ of: { fact } }: { of: Condition }) {
  const scope = useScope();
  return fact === undefined ? null : <span className={styles.seen}>{seenValue(scope, fact).text}</span>;
}

/**
 * A condition as sentences: a comparison a line, all / any / not as a word over lines that a rule on the left holds
 * together; at the end of each line the value seen on the bench, and whether the line holds.
 */
export function ConditionView({
  condition,
  parts = asWords,
  path = [],
}: {
  condition: Condition;
  parts?: ConditionParts;
  path?: readonly number[];
}) {
  const { all, any, not } = condition;
  const members = all ?? any ?? (not ? [not] : null);
  const line = (
    <div className={styles.line} data-part={path.join('.')}>
      <span className={styles.leaf}>{members ? parts.group(condition, path) : parts.words(condition, path)}</span>
      {!members && <SeenValue of={condition} />}
      <TruthMark of={condition} />
      {parts.tools?.(condition, path)}
    </div>
  );
  if (!members) return line;
  return (
    <div>
      {line}
      <div className={styles.nest}>
        {members.map((member, index) => (
          <ConditionView key={index} condition={member} parts={parts} path={[...path, index]} />
        ))}
        {parts.foot?.(condition, path)}
      </div>
    </div>
  );
}
