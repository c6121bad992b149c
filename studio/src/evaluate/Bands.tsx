import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { showDecimal } from '../i18n/numbers.js';
import { rangeWords } from '../kinds/scoring/ranges.js';
import { unitOf } from '../projections/explanation/values.js';
import { drawScale, holds, type DrawnBand } from '../projections/scale/bands.js';
import { quantityValue } from '../projections/scale/quantity.js';
import { useScope } from '../why/useExplanation.js';
import styles from './Bands.module.css';

function pointsOf({ band: { points, line, clamp } }: DrawnBand): string {
  const show = (value: string | number | undefined): string => (value === undefined ? '…' : showDecimal(String(value)));
  if (!line) return show(points ?? 0);
  return clamp ? `${show(clamp.atLeast)}–${show(clamp.atMost)}` : `${show(line.from.points)}–${show(line.to.points)}`;
}

/** Of an item scored by a measured value, its bands side by side with their points; the one it falls into is marked. */
export function Bands({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation(['panels', 'form']);
  const { t: panels } = useTranslation('panels');
  const scope = useScope();
  const { assessment, result } = useLive();
  const { scoring } = indicator;
  if (scoring.method !== 'scale') return null;
  const unit = unitOf(scope, scoring.quantity);
  const value = quantityValue(scoring.quantity, assessment, result);
  return (
    <ol className={styles.bands} aria-label={t('panels:band')}>
      {drawScale(scoring).bands.map((band) => (
        <li key={band.band.id} aria-current={(value !== null && holds(band, Number(value))) || undefined}>
          <span>{rangeWords(band.band.range, unit, panels)}</span>
          <b>{t('form:levelPoints', { points: pointsOf(band) })}</b>
        </li>
      ))}
    </ol>
  );
}
