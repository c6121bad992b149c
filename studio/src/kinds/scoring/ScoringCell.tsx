import type { Class, Scoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { showDecimal } from '../../i18n/numbers.js';
import { kindBar } from '../../parts/ClassChip.js';
import { Icon } from '../../parts/Icon.js';
import { kindOf } from './index.js';
import type { Step } from './kind.js';
import styles from './ScoringCell.module.css';

const width = 86;

/** The path of one stretch, standing on the line at 14. */
function path({ from, to, width: points }: Step, left: number, unit: number): string {
  // Steps stand apart by a pixel; a ramp runs on.
  const right = left + points * unit - (from === to ? 1 : 0);
  return from === to
    ? `M${left} ${14 - 11 * to}H${right}V14H${left}Z`
    : `M${left} ${14 - 11 * from}L${right} ${14 - 11 * to}V14H${left}Z`;
}

/** How an indicator is scored, drawn in a table's cell: 8 pixels a point, then the points; a flag where it must be met. */
export function ScoringCell({ scoring, kind }: { scoring: Scoring; kind: Class['kind'] }) {
  const { t } = useTranslation('words');
  const { steps, points } = kindOf(scoring);
  const drawn = steps(scoring);
  if (drawn.length === 0) {
    return (
      <span className={styles.must}>
        <Icon name="flag" size="small" />
        {t('required')}
      </span>
    );
  }
  const total = drawn.reduce((sum, step) => sum + step.width, 0);
  const unit = Math.min(8, (width - 2) / total);
  const lefts = drawn.map((_, index) => drawn.slice(0, index).reduce((sum, step) => sum + step.width * unit, 0));
  const flat = drawn.length === 1 && drawn[0]?.from === drawn[0]?.to;
  return (
    <span className={styles.cell}>
      <svg width={width} height="16" aria-hidden>
        {flat ? (
          <rect y="5" width={Math.max(0, total * unit - 1)} height="6" rx="2" fill={kindBar[kind]} />
        ) : (
          drawn.map((step, index) => <path key={index} d={path(step, lefts[index] ?? 0, unit)} fill={kindBar[kind]} />)
        )}
      </svg>
      <span className={styles.points}>
        {points(scoring).map((each, index) => (
          <span key={each}>
            {index > 0 && <i>/</i>}
            {each.includes('–') ? each : showDecimal(each)}
          </span>
        ))}
      </span>
    </span>
  );
}
