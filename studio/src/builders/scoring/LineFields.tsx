import type { Decimal } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import type { Band } from '../../commands/bands.js';
import { scoringAt } from '../../commands/scoring.js';
import { setField } from '../../commands/setField.js';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import { RoundingField } from '../formula/RoundingField.js';
import styles from './Scoring.module.css';

/** Points on a straight line: its two points, the least and the most that it earns, its rounding. */
export function LineFields({ code, band: { id, line, clamp, rounding } }: { code: string; band: Band }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  if (!line) return null;
  const at = `${scoringAt(code)}/bands/${id}`;
  const set = (field: string) => (value: Decimal | null) => run(setField(`${at}/${field}`, value));
  const limit = (end: 'atLeast' | 'atMost') => (value: Decimal | null) => {
    const { [end]: _, ...rest } = clamp ?? {};
    const next = value === null ? rest : { ...rest, [end]: value };
    return run(setField(`${at}/clamp`, Object.keys(next).length === 0 ? undefined : next));
  };
  return (
    <div className={styles.lineFields}>
      {(['from', 'to'] as const).map((end) => (
        <span key={end} className={styles.point}>
          <span className="t3 s12">{t(end)}</span>
          <NumberField label={`${t(end)} ${t('number')}`} value={line[end].at} write={set(`line/${end}/at`)} />
          <span className="t3">→</span>
          <NumberField label={`${t(end)} ${t('points')}`} value={line[end].points} write={set(`line/${end}/points`)} />
        </span>
      ))}
      <span className={styles.point}>
        <span className="t3 s12">{t('least')}</span>
        <NumberField label={t('least')} value={clamp?.atLeast} isOptional write={limit('atLeast')} />
        <span className="t3 s12">{t('most')}</span>
        <NumberField label={t('most')} value={clamp?.atMost} isOptional write={limit('atMost')} />
      </span>
      <RoundingField at={`${at}/rounding`} value={rounding} />
    </div>
  );
}
