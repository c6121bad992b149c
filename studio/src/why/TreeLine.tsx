import { Clause } from '../parts/Clause.js';
import { Icon } from '../parts/Icon.js';
import { StatusMark } from '../parts/StatusMark.js';
import type { Line } from '../projections/explanation/line.js';
import { plain } from '../projections/words/sentence.js';
import styles from './ExplanationTree.module.css';
import { SentenceText } from './SentenceText.js';
import type { ShownLine } from './useOpenLines.js';
import { Why } from './Why.js';

const INDENT = 26;

const demands: ReadonlySet<Line['kind']> = new Set(['gate', 'bound', 'grade', 'missing']);

const strong: ReadonlySet<Line['kind']> = new Set(['bound', 'total']);

/** How the row is tinted: the verdict by its mark, a deciding demand by a bar at its edge. */
function tint({ kind, mark, deciding }: Line, depth: number): string {
  const tone = mark === 'unmet' ? 'bad' : mark === 'unknown' ? 'open' : 'good';
  if (kind === 'outcome') return `${styles.verdict} ${styles[tone]}`;
  return deciding && depth === 1 && demands.has(kind) ? `${styles.lit} ${styles[`${tone}Bar`]}` : '';
}

/** One line of the tree. */
export function TreeLine({
  shown: { line, depth, children, isOpen },
  isActive,
  isAsked,
  isChanged,
  onToggle,
  onPick,
}: {
  shown: ShownLine;
  isActive: boolean;
  isAsked: boolean;
  isChanged: boolean;
  onToggle: () => void;
  onPick: () => void;
}) {
  const mark = line.kind === 'reading' || line.kind === 'note' ? <Icon name="bulb" size="small" /> : null;
  const classes = [styles.line, tint(line, depth), isChanged ? styles.changed : '', isAsked ? styles.asked : ''];
  return (
    <div
      role="treeitem"
      aria-level={depth + 1}
      aria-expanded={children.length > 0 ? isOpen : undefined}
      aria-label={[plain(line.text), line.value, line.clause?.clause].filter(Boolean).join(' ')}
      tabIndex={isActive ? 0 : -1}
      data-line={line.id}
      data-subject={line.subject}
      className={classes.join(' ')}
      style={{ paddingLeft: 14 + depth * INDENT }}
      onClick={() => {
        onPick();
        if (children.length > 0) onToggle();
      }}
    >
      {Array.from({ length: depth }, (_, level) => (
        <i key={level} className={styles.guide} style={{ left: 21 + level * INDENT }} />
      ))}
      <span className={styles.fold}>
        {children.length > 0 && <Icon name={isOpen ? 'down' : 'right'} size="small" />}
      </span>
      <span className={styles.mark}>{line.mark ? <StatusMark status={line.mark} size={15} label="" /> : mark}</span>
      <span className={styles.text}>
        <SentenceText of={line.text} />
      </span>
      <span
        className={`${styles.value} ${strong.has(line.kind) ? styles.strong : ''} ${line.kind === 'bound' && line.mark === 'unmet' ? styles.fails : ''}`}
      >
        {line.value !== null &&
          (line.kind === 'group' || line.kind === 'outcome' ? (
            line.value
          ) : (
            <Why subject={line.subject}>{line.value}</Why>
          ))}
      </span>
      <span className={styles.clause}>
        <Clause of={line.clause ?? undefined} />
      </span>
    </div>
  );
}
