import { Clause } from '../../parts/Clause.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { totalSentence } from '../../projections/explanation/totals.js';
import { plain } from '../../projections/words/sentence.js';
import { useScope } from '../../why/useExplanation.js';
import { Why } from '../../why/Why.js';
import styles from './Node.module.css';
import type { NodeOf, NodeSpec, NodeState } from './spec.js';
import { isSign, Symbol } from './Symbol.js';

/** How the total came about without the value itself, which stands large above it. */
function terms(sentence: string): string {
  return sentence.replace(/^\S+ = /, '').replace(/ (?:= |≈)[^=]*$/, '');
}

function Total({ node }: { node: NodeOf<'total'>; state: NodeState }) {
  const scope = useScope();
  const total = scope.catalog.total.get(node.total);
  if (total === undefined) return null;
  const seen = seenValue(scope, `total:${total.id}`);
  const how = terms(plain(totalSentence(scope, total)));
  return (
    <div className={styles.total}>
      <p className={styles.totalHead} title={scope.text(total.label)}>
        {isSign(total.id) && <Symbol id={total.id} className={styles.symbol} />}
        <span className="t3 el">{scope.text(total.label)}</span>
      </p>
      <Why subject={`total:${total.id}`} className={seen.known ? styles.figure : `${styles.figure} ${styles.span}`}>
        {seen.text}
      </Why>
      {how !== seen.text && (
        <p className="s12 t2 el" title={how}>
          {how}
        </p>
      )}
      <Clause of={total.anchor} />
    </div>
  );
}

export const total: NodeSpec<'total'> = {
  icon: 'plus',
  width: 154,
  height: () => 108,
  folds: () => false,
  name: ({ total: id }, scope) =>
    `${scope.text(scope.catalog.total.get(id)?.label)} ${seenValue(scope, `total:${id}`).text}`,
  Component: Total,
};
