import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { Clause } from '../../parts/Clause.js';
import { gateStatus, StatusMark } from '../../parts/StatusMark.js';
import { gateTally } from '../../projections/explanation/gates.js';
import { listed, nameOf, rowName } from '../../projections/explanation/names.js';
import { useScope } from '../../why/useExplanation.js';
import { Why } from '../../why/Why.js';
import { linesOf } from './lines.js';
import styles from './Node.module.css';
import type { NodeOf, NodeSpec, NodeState } from './spec.js';

const MOST = 3;

/** The pixels left for a title beside its mark. */
export const TITLE = 122;

/** The width of a gate and of a bound. */
export const GATE_WIDTH = 176;

/** The height of a node with a title of so many lines, so many lines beneath, and a clause where there is one. */
export function gateHeight(title: number, lines: number, hasClause: boolean): number {
  return 24 + 20 * title + 18 * lines + (hasClause ? 20 : 0);
}

function Gate({ node }: { node: NodeOf<'gate'>; state: NodeState }) {
  const { t } = useTranslation('canvas');
  const scope = useScope();
  const status = scope.result.gates[node.gate]?.status ?? 'unknown';
  const { members, met, unmet, notApplicable, open } = gateTally(scope, node.gate);
  const names = (those: typeof unmet): string =>
    listed(
      scope,
      those.map((each) => rowName(scope, each)),
      MOST,
    );
  const declared = scope.catalog.ruleset.gates.find((each) => each.id === node.gate);
  const conditions = ordered(declared?.conditions).map((each) => scope.text(each.label));
  const counts = [
    met.length > 0 && t('met', { count: met.length }),
    notApplicable.length > 0 && t('notApplicable', { count: notApplicable.length }),
    unmet.length > 0 && open.length > 0 && t('open', { count: open.length }),
  ].filter((each) => each !== false);
  return (
    <div className={`${styles.gate} ${styles[status]}`}>
      <Why subject={`gate:${node.gate}`} className={styles.gateHead}>
        <StatusMark status={gateStatus[status]} size={18} />
        <b>{nameOf(scope, `gate:${node.gate}`)}</b>
      </Why>
      {unmet.length > 0 && <p className="s12 el">{t('fails', { names: names(unmet) })}</p>}
      {unmet.length === 0 && open.length > 0 && <p className="s12 el">{t('waits', { names: names(open) })}</p>}
      <p className="s12 el">
        {members.length === 0
          ? conditions.join(t('comma'))
          : met.length === members.length
            ? t('allMet', { count: members.length })
            : counts.join(' · ')}
      </p>
      <Clause of={declared?.anchor} />
    </div>
  );
}

export const gate: NodeSpec<'gate'> = {
  icon: 'flag',
  width: GATE_WIDTH,
  height: (node, _, scope) => {
    const hasClause = scope.catalog.ruleset.gates.some(({ id, anchor }) => id === node.gate && anchor !== undefined);
    return gateHeight(linesOf(nameOf(scope, `gate:${node.gate}`), TITLE), 2, hasClause);
  },
  folds: () => false,
  name: ({ gate: id }, scope) =>
    `${nameOf(scope, `gate:${id}`)} ${scope.word(`gate.${scope.result.gates[id]?.status ?? 'unknown'}`)}`,
  Component: Gate,
};
