import type { Range } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { endOf, type Side } from '../../commands/bands.js';
import { setRangeEnd } from '../../commands/quantities.js';
import fields from '../fields/Fields.module.css';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import styles from './Inputs.module.css';

const signs = { low: { closed: '≥', open: '>' }, high: { closed: '≤', open: '<' } } as const;
const sides = ['low', 'high'] as const satisfies readonly Side[];

/** The range of a number: each end with whether it belongs to it; an empty box is no limit. */
export function RangeField({
  at,
  value = {},
  isRequired = false,
}: {
  at: string;
  value: Range | undefined;
  isRequired?: boolean;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  return (
    <div className={fields.field} role="group" aria-label={t('range')}>
      <span className={fields.label}>{t('range')}</span>
      <span className={styles.range}>
        {sides.map((side) => {
          const end = endOf(value, side);
          const isClosed = end?.closed ?? true;
          return (
            <span key={side} className={styles.end}>
              <button
                type="button"
                className={styles.sign}
                disabled={end === null}
                aria-pressed={isClosed}
                aria-label={t(isClosed ? 'closedEnd' : 'openEnd')}
                title={t(isClosed ? 'closedEnd' : 'openEnd')}
                onClick={() => end && run(setRangeEnd(at, side, { at: end.at, closed: !end.closed }, isRequired))}
              >
                {signs[side][isClosed ? 'closed' : 'open']}
              </button>
              <NumberField
                label={`${t('range')} ${t(side === 'low' ? 'least' : 'most')}`}
                value={end?.at}
                isOptional
                placeholder={t('unbounded')}
                write={(next) =>
                  run(setRangeEnd(at, side, next === null ? null : { at: next, closed: isClosed }, isRequired))
                }
              />
            </span>
          );
        })}
      </span>
    </div>
  );
}
