import { useTranslation } from 'react-i18next';
import { InputRows } from './InputRows.js';
import { fewRows, INPUT_WIDTH, inputHeight } from './rows.js';
import type { NodeOf, NodeSpec, NodeState } from './spec.js';

function Facts({ node, state }: { node: NodeOf<'facts'>; state: NodeState }) {
  const { t } = useTranslation('canvas');
  return <InputRows icon="user" title={t('facts')} rows={node.rows} state={state} />;
}

export const facts: NodeSpec<'facts'> = {
  icon: 'user',
  width: INPUT_WIDTH,
  height: ({ rows }, isOpen, _, density) => inputHeight(rows.length, isOpen, density),
  folds: ({ rows }, density) => rows.length > fewRows[density],
  name: (_, scope) => scope.word('node.facts'),
  Component: Facts,
};
