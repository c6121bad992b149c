import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../parts/Icon.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { nameOf } from '../../projections/explanation/names.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { readReference } from '../../projections/words/reference.js';
import { useScope } from '../../why/useExplanation.js';
import { Why } from '../../why/Why.js';
import styles from './Node.module.css';
import { fewRows } from './rows.js';
import type { NodeState } from './spec.js';

function Row({ reference }: { reference: string }) {
  const scope = useScope();
  const { space, name, member } = readReference(reference);
  const seen = seenValue(scope, reference);
  const label = nameOf(scope, reference);
  const sign = space === 'check' ? `${name}${member ?? ''} ` : space === 'value' ? `${name} ` : '';
  const subject = space === 'check' || space === 'value' ? `points:${name}` : reference;
  const reason = scope.result.indicators[name]?.because.find((each) => each.fact === reference);
  return (
    <div className={styles.row} title={label}>
      <span className="el">
        {sign && <span className="t3">{sign}</span>}
        {label}
      </span>
      <Why subject={subject} label={`${label} ${seen.text}`}>
        {space === 'check' ? (
          <StatusMark
            status={reason?.value === true ? 'met' : reason?.value === false ? 'unmet' : 'unknown'}
            size={13}
            label=""
          />
        ) : (
          <b className={seen.known ? undefined : styles.unknown}>{seen.text}</b>
        )}
      </Why>
    </div>
  );
}

/** A list of inputs with the values seen; a long one shows its first rows until it is opened. */
export function InputRows({
  icon,
  title,
  rows,
  state: { isOpen, density, toggle },
  hidden = Math.max(0, rows.length - fewRows[density]),
  children,
}: {
  icon: IconName;
  title: string;
  rows: readonly string[];
  state: NodeState;
  /** How many rows a folded list leaves out. */
  hidden?: number;
  children?: ReactNode;
}) {
  const { t } = useTranslation('canvas');
  const shown = isOpen ? rows : rows.slice(0, fewRows[density]);
  return (
    <div className={styles.inputs}>
      <header className={styles.inputHead}>
        <Icon name={icon} size="small" />
        <b>{title}</b>
      </header>
      {shown.map((reference) => (
        <Row key={reference} reference={reference} />
      ))}
      {children}
      {hidden > 0 && (
        <button type="button" className={`nodrag ${styles.more}`} aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? t('fewer') : t('more', { count: hidden })}
        </button>
      )}
    </div>
  );
}
