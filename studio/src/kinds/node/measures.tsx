import { useTranslation } from 'react-i18next';
import { nameOf } from '../../projections/explanation/names.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { useScope } from '../../why/useExplanation.js';
import { Why } from '../../why/Why.js';
import { InputRows } from './InputRows.js';
import styles from './Node.module.css';
import { FEW_ROWS, inputHeight } from './rows.js';
import type { NodeOf, NodeSpec, NodeState } from './spec.js';

const DERIVED = 56;
const FEW_DERIVED = 3;

const isLong = ({ rows, derived }: NodeOf<'measures'>): boolean =>
  rows.length > FEW_ROWS || derived.length > FEW_DERIVED;

function Measures({ node, state }: { node: NodeOf<'measures'>; state: NodeState }) {
  const { t } = useTranslation('canvas');
  const scope = useScope();
  return (
    <InputRows
      icon="wand"
      title={t('measures')}
      rows={node.rows}
      hidden={Math.max(0, node.rows.length - FEW_ROWS) + Math.max(0, node.derived.length - FEW_DERIVED)}
      state={state}
    >
      {(state.isOpen ? node.derived : node.derived.slice(0, FEW_DERIVED)).map((reference) => {
        const seen = seenValue(scope, reference);
        const name = nameOf(scope, reference);
        return (
          <div key={reference} className={styles.derived} title={name}>
            <span className="s12 t2 el">{name}</span>
            <Why subject={reference} className={seen.known ? styles.quantity : `${styles.quantity} ${styles.unknown}`}>
              {seen.text}
            </Why>
          </div>
        );
      })}
    </InputRows>
  );
}

export const measures: NodeSpec<'measures'> = {
  icon: 'wand',
  width: 160,
  height: (node, isOpen) => {
    const shown = isOpen ? node.derived.length : Math.min(node.derived.length, FEW_DERIVED);
    return inputHeight(node.rows.length, isOpen, isLong(node)) + shown * DERIVED;
  },
  folds: isLong,
  name: (_, scope) => scope.word('node.measures'),
  Component: Measures,
};
