import type { Decimal, ScaleScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { endOf, removeBand, setBandEnd, setBandKind, splitBand, type Band, type Side } from '../../commands/bands.js';
import { decimalOf } from '../../commands/decimal.js';
import { scoringAt } from '../../commands/scoring.js';
import { setField } from '../../commands/setField.js';
import { numeral } from '../../kinds/scoring/scale.js';
import { IconButton } from '../../parts/IconButton.js';
import { holds, type DrawnScale } from '../../projections/scale/bands.js';
import { AnchorField } from '../fields/AnchorField.js';
import { NumberField } from '../fields/NumberField.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { LineFields } from './LineFields.js';
import styles from './Scoring.module.css';
import { between } from './snap.js';

const signs = { low: { closed: '≥', open: '>' }, high: { closed: '≤', open: '<' } } as const;

/** One end of a band: whether it belongs to the band, and the exact number; an empty box is no limit. */
function EndField({ code, band, side, index }: { code: string; band: Band; side: Side; index: number }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const end = endOf(band.range, side);
  const isClosed = end?.closed ?? side === 'low';
  const set = (at: Decimal | null, closed: boolean) =>
    run(setBandEnd(code, band.id, side, at === null ? null : { at, closed }));
  return (
    <span className={styles.end}>
      <button
        type="button"
        className={styles.sign}
        disabled={end === null}
        title={t(isClosed ? 'closedEnd' : 'openEnd')}
        aria-pressed={isClosed}
        aria-label={t(isClosed ? 'closedEnd' : 'openEnd')}
        onClick={() => end && set(end.at, !end.closed)}
      >
        {signs[side][isClosed ? 'closed' : 'open']}
      </button>
      <NumberField
        label={t(side === 'low' ? 'endLow' : 'endHigh', { band: numeral(index) })}
        value={end?.at}
        isOptional
        placeholder={t('unbounded')}
        write={(at) => set(at, isClosed)}
      />
    </span>
  );
}

const kindsOfBand = ['constant', 'line'] as const;

/** The bands of a scale from the lowest, each with its exact ends and what it earns. */
export function BandTable({
  code,
  scoring,
  drawn,
  unit,
  value,
}: {
  code: string;
  scoring: ScaleScoring;
  drawn: DrawnScale;
  unit: string | undefined;
  value: string | null;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const inconsistent = new Set(
    drawn.flaws.flatMap(({ from, to }) =>
      drawn.bands.filter(({ low, high }) => low.at === to || high.at === from).map(({ band }) => band.id),
    ),
  );
  return (
    <div className={styles.bands} role="group" aria-label={`${t('band')}${unit ? ` ${unit}` : ''}`}>
      {drawn.bands.map((each, index) => {
        const { band, low, high } = each;
        const isNow = value !== null && holds(each, Number(value));
        return (
          <div
            key={band.id}
            className={styles.band}
            aria-current={isNow || undefined}
            data-flawed={inconsistent.has(band.id)}
          >
            <div className={styles.bandLine}>
              <b className={styles.letter}>{numeral(index)}</b>
              <EndField code={code} band={band} side="low" index={index} />
              <EndField code={code} band={band} side="high" index={index} />
              <SelectField
                isBare
                label={t('points')}
                value={band.line ? 'line' : 'constant'}
                options={kindsOfBand.map((kind) => ({ value: kind, label: t(kind) }))}
                write={(kind) => run(setBandKind(code, band.id, kind))}
              />
              {!band.line && (
                <NumberField
                  label={`${numeral(index)} ${t('points')}`}
                  value={band.points}
                  write={(points) => run(setField(`${scoringAt(code)}/bands/${band.id}/points`, points))}
                />
              )}
              <span className={styles.tools}>
                {high.at > low.at && (
                  <IconButton
                    icon="split"
                    small
                    label={`${t('split')} ${numeral(index)}`}
                    onClick={() => run(splitBand(code, band.id, decimalOf(between(low.at, high.at))))}
                  />
                )}
                {scoring.bands.length > 1 && (
                  <IconButton
                    icon="close"
                    small
                    label={`${t('remove')} ${numeral(index)}`}
                    onClick={() => run(removeBand(code, band.id))}
                  />
                )}
              </span>
            </div>
            {band.line && <LineFields code={code} band={band} />}
            {band.anchor && (
              <AnchorField at={`${scoringAt(code)}/bands/${band.id}/anchor`} value={band.anchor} isBare />
            )}
          </div>
        );
      })}
    </div>
  );
}
