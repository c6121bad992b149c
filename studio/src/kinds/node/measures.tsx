import { useTranslation } from 'react-i18next';
import { nameOf } from '../../projections/explanation/names.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { useScope } from '../../why/useExplanation.js';
import { Why } from '../../why/Why.js';
import { InputRows } from './InputRows.js';
import styles from './Node.module.css';
import { fewRows, INPUT_WIDTH, inputHeight } from './rows.js';
import type { Density, NodeOf, NodeSpec, NodeState } from './spec.js';

const DERIVED = 56;
const fewDerived: Record<Density, number> = { roomy: 3, compact: 2, tight: 1 };

const isLong = ({ rows, derived }: NodeOf<'measures'>, density: Density): boolean =>
  rows.length > fewRows[density] || derived.length > fewDerived[density];

function Measures({ node, state }: { node: NodeOf<'measures'>; state: NodeState }) {
  const [rows, few] = [fewRows[state.density], fewDerived[state.density]];
  const { t } = useTranslation('canvas');
  const scope = useScope();
  return (
    <InputRows
      icon="wand"
      title={t('measures')}
      rows={node.rows}
      hidden={Math.max(0, node.rows.length - rows) + Math.max(0, node.derived.length - few)}
      state={state}
    >
      {(state.isOpen ? node.derived : node.derived.slice(0, few)).map((reference) => {
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
  width: INPUT_WIDTH,
  height: (node, isOpen, _, density) => {
    const shown = isOpen ? node.derived.length : Math.min(node.derived.length, fewDerived[density]);
    return inputHeight(node.rows.length, isOpen, density, isLong(node, density)) + shown * DERIVED;
  },
  folds: isLong,
  name: (_, scope) => scope.word('node.measures'),
  Component: Measures,
};
