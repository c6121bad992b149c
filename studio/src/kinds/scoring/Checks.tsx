import type { Check } from '@biaochi/schemas/types';
import { useLive } from '../../document/useLive.js';
import { useText } from '../../i18n/useText.js';
import { StatusMark } from '../../parts/StatusMark.js';
import styles from './Panels.module.css';

/** The sub-checks of an indicator, each with what the assessment on the bench answers. */
export function Checks({ checks, code, lettered = false }: { checks: Check[]; code: string; lettered?: boolean }) {
  const text = useText();
  const answers = useLive().assessment.answers[code]?.checks ?? {};
  return (
    <ul className={styles.checks}>
      {checks.map(({ id, label }) => (
        <li key={id}>
          {lettered && <b className="t3">{id}</b>}
          <span className="sp">{text(label)}</span>
          <StatusMark status={answers[id] === undefined ? 'unknown' : answers[id] ? 'met' : 'unmet'} />
        </li>
      ))}
    </ul>
  );
}
