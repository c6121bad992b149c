import { useTranslation } from 'react-i18next';
import { InputRows } from './InputRows.js';
import { FEW_ROWS, inputHeight } from './rows.js';
import type { NodeOf, NodeSpec, NodeState } from './spec.js';

function Checks({ node, state }: { node: NodeOf<'checks'>; state: NodeState }) {
  const { t } = useTranslation('canvas');
  return <InputRows icon="form" title={t('checks')} rows={node.rows} state={state} />;
}

export const checks: NodeSpec<'checks'> = {
  icon: 'form',
  width: 160,
  height: ({ rows }, isOpen) => inputHeight(rows.length, isOpen),
  folds: ({ rows }) => rows.length > FEW_ROWS,
  name: (_, scope) => scope.word('node.checks'),
  Component: Checks,
};
