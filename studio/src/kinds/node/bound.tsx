import { ordered } from '@biaochi/engine';
import type { Bound } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { Clause } from '../../parts/Clause.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { boundHolds, boundSigns, boundWords } from '../../projections/explanation/bounds.js';
import { markOf } from '../../projections/explanation/reasons.js';
import { roundingWords } from '../../projections/explanation/roundings.js';
import type { Scope } from '../../projections/explanation/scope.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { gapOf } from '../../projections/verdict/headline.js';
import { useScope } from '../../why/useExplanation.js';
import { Why } from '../../why/Why.js';
import { GATE_WIDTH, gateHeight, TITLE } from './gate.js';
import { linesOf } from './lines.js';
import styles from './Node.module.css';
import type { NodeOf, NodeSpec, NodeState } from './spec.js';

function boundOf({ catalog }: Scope, { grade, bound }: NodeOf<'bound'>): Bound | undefined {
  const found = catalog.ruleset.grades.find((each) => each.id === grade);
  return ordered(found?.bounds).find((each) => each.id === bound);
}

/** What a bound demands: `总得分不低于70`; where the ladder sets several on one total, each by its grade, `三星级 ≥ 0.8`. */
function titleOf(scope: Scope, { grade }: NodeOf<'bound'>, bound: Bound): string {
  const { grades } = scope.catalog.ruleset;
  const alike = grades.flatMap(({ bounds = [] }) => bounds.filter(({ total }) => total === bound.total));
  if (alike.length < 2) return boundWords(scope, bound, true);
  return `${scope.text(grades.find(({ id }) => id === grade)?.label)} ${boundSigns(scope, bound)}`;
}

const classes = { met: 'pass', unmet: 'fail', unknown: 'unknown' } as const;

function BoundNode({ node, state }: { node: NodeOf<'bound'>; state: NodeState }) {
  const { t } = useTranslation('canvas');
  const { t: say } = useTranslation('bench');
  const scope = useScope();
  const bound = boundOf(scope, node);
  if (bound === undefined) return null;
  const holds = boundHolds(scope, bound);
  const mark = holds === null ? 'unknown' : holds ? 'met' : 'unmet';
  const seen = seenValue(scope, `total:${bound.total}`);
  const gap = gapOf(scope, bound, seen);
  const rounding = scope.catalog.rounding(bound.rounding);
  const distance = gap === null ? '' : gap.side === 'even' ? say('even') : say(gap.side, { by: gap.by });
  return (
    <div className={`${styles.gate} ${styles[classes[mark]]}`}>
      <Why subject={`bound:${node.grade}/${node.bound}`} className={styles.gateHead}>
        <StatusMark status={markOf(holds)} size={18} />
        <b>{titleOf(scope, node, bound)}</b>
      </Why>
      <p className="s12 el">{[seen.text, distance].filter(Boolean).join(t('comma'))}</p>
      {state.density === 'roomy' && (
        <p className="s12 el t2">{rounding === undefined ? t('fullValue') : roundingWords(scope, rounding)}</p>
      )}
      <Clause of={bound.anchor} />
    </div>
  );
}

export const bound: NodeSpec<'bound'> = {
  icon: 'flag',
  width: GATE_WIDTH,
  height: (node, _, scope, density) => {
    const found = boundOf(scope, node);
    return gateHeight(
      linesOf(found === undefined ? '' : titleOf(scope, node, found), TITLE),
      density === 'roomy' ? 2 : 1,
      true,
    );
  },
  folds: () => false,
  name: (node, scope) => {
    const found = boundOf(scope, node);
    return found === undefined ? node.bound : boundWords(scope, found, boundHolds(scope, found));
  },
  Component: BoundNode,
};
