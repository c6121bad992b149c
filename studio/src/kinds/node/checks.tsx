import { useTranslation } from 'react-i18next';
import { InputRows } from './InputRows.js';
import { fewRows, INPUT_WIDTH, inputHeight } from './rows.js';
import type { NodeOf, NodeSpec, NodeState } from './spec.js';

function Checks({ node, state }: { node: NodeOf<'checks'>; state: NodeState }) {
  const { t } = useTranslation('canvas');
  return <InputRows icon="form" title={t('checks')} rows={node.rows} state={state} />;
}

export const checks: NodeSpec<'checks'> = {
  icon: 'form',
  width: INPUT_WIDTH,
  height: ({ rows }, isOpen, _, density) => inputHeight(rows.length, isOpen, density),
  folds: ({ rows }, density) => rows.length > fewRows[density],
  name: (_, scope) => scope.word('node.checks'),
  Component: Checks,
};
