import type { Result } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../parts/StatusMark.js';
import { showShortSpan, showSpan, showText } from '../projections/words/figures.js';
import { Why } from '../why/Why.js';
import styles from './IndicatorTable.module.css';

/** What one indicator came to in the assessment on the bench: its points where it earns some, and its mark; opens its why. */
export function ResultCell({ code, result }: { code: string; result: Result['indicators'][string] | undefined }) {
  const { t } = useTranslation('words');
  if (!result) return null;
  const { status, points, min, max } = result;
  const isScored = max !== undefined || typeof points === 'string';
  const whole = typeof points === 'string' ? showText(points) : showSpan(min ?? '0', max);
  // A row is one line high; what two long ends come to exactly is told on pointing at them.
  const isOpen = typeof points !== 'string' && (min ?? '0') !== max;
  const shown = isOpen ? showShortSpan(min ?? '0', max) : whole;
  return (
    <Why subject={`points:${code}`} className={styles.why}>
      {isScored && status !== 'notApplicable' && (
        <span className={status === 'unknown' ? styles.open : styles.points} title={isOpen ? whole : undefined}>
          {shown}
        </span>
      )}
      <StatusMark status={status} label={t(status)} />
    </Why>
  );
}
