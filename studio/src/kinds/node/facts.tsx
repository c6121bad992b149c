import { useTranslation } from 'react-i18next';
import { InputRows } from './InputRows.js';
import { FEW_ROWS, inputHeight } from './rows.js';
import type { NodeOf, NodeSpec, NodeState } from './spec.js';

function Facts({ node, state }: { node: NodeOf<'facts'>; state: NodeState }) {
  const { t } = useTranslation('canvas');
  return <InputRows icon="user" title={t('facts')} rows={node.rows} state={state} />;
}

export const facts: NodeSpec<'facts'> = {
  icon: 'user',
  width: 160,
  height: ({ rows }, isOpen) => inputHeight(rows.length, isOpen),
  folds: ({ rows }) => rows.length > FEW_ROWS,
  name: (_, scope) => scope.word('node.facts'),
  Component: Facts,
};
