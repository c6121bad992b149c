import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/Chip.js';
import { Clause } from '../../parts/Clause.js';
import { Icon } from '../../parts/Icon.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { specOf } from '../../kinds/node/index.js';
import type { GraphNode } from '../../projections/graph/node.js';
import { useWhy } from '../../why/WhyContext.js';
import { useScope } from '../../why/useExplanation.js';
import { subjectOf } from '../selection.js';
import styles from './Panel.module.css';

/** The name of the node, its mark, what kind of thing it is, and its clause. */
export function Head({ node }: { node: GraphNode }) {
  const { t } = useTranslation('canvas');
  const scope = useScope();
  const { lineOf } = useWhy();
  const subject = subjectOf(node.id);
  const line = subject === null ? null : lineOf(subject);
  const spec = specOf(node.kind);
  return (
    <header className={styles.head}>
      <div className="row">
        {line?.mark ? <StatusMark status={line.mark} size={18} /> : <Icon name={spec.icon} />}
        <h2>{spec.name(node, scope)}</h2>
      </div>
      <div className="row">
        <Chip>{t(`kind_${node.kind}`)}</Chip>
        <Clause of={line?.clause ?? undefined} />
      </div>
    </header>
  );
}
