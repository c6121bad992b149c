import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../parts/StatusMark.js';
import { gateMembers } from '../../projections/explanation/gates.js';
import { pointsText } from '../../projections/explanation/indicators.js';
import type { Scope } from '../../projections/explanation/scope.js';
import type { GraphNode } from '../../projections/graph/node.js';
import { useScope } from '../../why/useExplanation.js';
import { Why } from '../../why/Why.js';
import styles from './Panel.module.css';

function membersOf(scope: Scope, node: GraphNode): readonly Indicator[] {
  const { catalog } = scope;
  if (node.kind === 'gate') return gateMembers(scope, node.gate);
  if (node.kind === 'group') return node.indicators.flatMap((code) => catalog.indicator.get(code) ?? []);
  const total = node.kind === 'total' ? catalog.total.get(node.total) : undefined;
  return total && 'members' in total ? catalog.members(total.members) : [];
}

/** The indicators that a gate, group or total counts, each with what became of it. */
export function Members({ node }: { node: GraphNode }) {
  const { t } = useTranslation('canvas');
  const { t: word } = useTranslation('words');
  const scope = useScope();
  const members = membersOf(scope, node);
  if (members.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>
        {t('members')} <span className="t3 s12">{members.length}</span>
      </h3>
      <ul className={styles.members}>
        {members.map((indicator) => {
          const seen = scope.result.indicators[indicator.code];
          const status = seen?.status ?? 'unknown';
          const fails = node.kind === 'gate' && status === 'unmet';
          return (
            <li key={indicator.code} className={fails ? styles.fails : undefined}>
              <StatusMark status={status} label="" />
              <span className={styles.code}>{indicator.code}</span>
              <span className="el" title={scope.text(indicator.title)}>
                {scope.text(indicator.title)}
              </span>
              <span className="sp" />
              <Why subject={`points:${indicator.code}`} className="s12">
                {(node.kind !== 'gate' && seen && pointsText(seen)) || word(status)}
              </Why>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
