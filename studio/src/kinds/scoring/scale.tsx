import type { ScaleScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { showDecimal } from '../../i18n/numbers.js';
import { nameOf } from '../../projections/explanation/names.js';
import { unitOf, withUnit } from '../../projections/explanation/values.js';
import { drawScale, holds, type DrawnBand } from '../../projections/scale/bands.js';
import { quantityValue } from '../../projections/scale/quantity.js';
import { useScope } from '../useScope.js';
import type { ScoringKind } from './kind.js';
import styles from './Panels.module.css';
import { rangeWords } from './ranges.js';
import { ScaleLine, type QuantityDot } from './ScaleLine.js';

/** A band's number in a circle, from the lowest. */
export const numeral = (index: number): string => String.fromCodePoint(0x2460 + index);

/** The points of a band in words: a number, or a straight line with its limits and rounding. */
function BandPoints({ band: { points, line, clamp, rounding } }: DrawnBand) {
  const { t } = useTranslation('panels');
  const scope = useScope();
  if (!line) return showDecimal(String(points ?? 0));
  const show = (value: string | number | undefined): string => (value === undefined ? '…' : showDecimal(String(value)));
  const rule = scope.catalog.rounding(rounding);
  return (
    <>
      {clamp ? `${show(clamp.atLeast)}–${show(clamp.atMost)}` : `${show(line.from.points)}–${show(line.to.points)}`}
      <div className={styles.aside}>
        {t('lineFrom', { from: show(line.from.points), to: show(line.to.points) })}
        {clamp && t('held')}
        {rule && t(rule.mode)}
      </div>
    </>
  );
}

/** Every fixture's value of a quantity, where it is known. */
export function useDots(reference: string): QuantityDot[] {
  const { runs } = useOpenStandard();
  return [...runs.values()].flatMap(({ fixture, result }): QuantityDot[] => {
    const value = quantityValue(reference, fixture.assessment, result);
    return value === null ? [] : [{ id: fixture.id, at: Number(value), value, title: fixture.title }];
  });
}

/** The band that the quantity falls into gives the points: a constant, or a straight line. */
export const scale: ScoringKind<ScaleScoring> = {
  steps: (scoring) => {
    const { from, to, top, bands } = drawScale(scoring);
    if (top === 0) return [];
    return bands.flatMap(({ pieces }) =>
      pieces
        .filter(({ x1, x2 }) => x2 > x1)
        .map(({ x1, x2, y1, y2 }) => ({ width: ((x2 - x1) / (to - from)) * top, from: y1 / top, to: y2 / top })),
    );
  },
  points: (scoring) => {
    const { bands, top } = drawScale(scoring);
    const least = Math.min(...bands.flatMap(({ pieces }) => pieces.flatMap(({ y1, y2 }) => [y1, y2])));
    return [`${showDecimal(String(least))}–${showDecimal(String(top))}`];
  },
  Panel: ({ scoring, indicator }) => {
    const { t } = useTranslation('panels');
    const scope = useScope();
    const { assessment, result } = useLive();
    const dots = useDots(scoring.quantity);
    const drawn = drawScale(scoring);
    const unit = unitOf(scope, scoring.quantity);
    const value = quantityValue(scoring.quantity, assessment, result);
    const kind = scope.catalog.classOf(indicator)?.kind ?? 'scored';
    return (
      <>
        <p className={styles.aside}>
          {t('quantity', { name: nameOf(scope, scoring.quantity) })}
          {value !== null && <b className={styles.seen}>{withUnit(showDecimal(value), unit)}</b>}
        </p>
        <ScaleLine drawn={drawn} unit={unit} dots={dots} value={value} kind={kind} />
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('band')}</th>
              <th scope="col">{t('demand')}</th>
              <th scope="col" className={styles.points}>
                {t('earns')}
              </th>
            </tr>
          </thead>
          <tbody>
            {drawn.bands.map((band, index) => (
              <tr key={band.band.id} aria-current={(value !== null && holds(band, Number(value))) || undefined}>
                <td>{numeral(index)}</td>
                <td>{rangeWords(band.band.range, unit, t)}</td>
                <td className={styles.points}>
                  <BandPoints {...band} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    );
  },
};
