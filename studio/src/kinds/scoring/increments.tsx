import type { IncrementsScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../document/useLive.js';
import { showDecimal } from '../../i18n/numbers.js';
import { incrementsRule } from '../../projections/explanation/increments.js';
import { nameOf } from '../../projections/explanation/names.js';
import { unitOf, withUnit } from '../../projections/explanation/values.js';
import { quantityValue } from '../../projections/scale/quantity.js';
import { useScope } from '../useScope.js';
import type { ScoringKind } from './kind.js';
import styles from './Panels.module.css';

/** More steps than this are drawn as a slope. */
const MOST_STEPS = 12;

/** The least and the most points; points below zero are drawn as none. */
function ends({ from, limit }: IncrementsScoring): { least: number; most: number } {
  const [base, end] = [Number(from.points), Number(limit)];
  return { least: Math.max(0, Math.min(base, end)), most: Math.max(base, end) };
}

/** The points before the first step and after each one, until the limit. */
function stairs({ from, each, limit }: IncrementsScoring): number[] {
  const [base, step, end] = [Number(from.points), Number(each), Number(limit)];
  const count = step === 0 ? 0 : Math.min(MOST_STEPS + 1, Math.ceil((end - base) / step));
  const held = (points: number): number => Math.max(0, step > 0 ? Math.min(points, end) : Math.max(points, end));
  return Array.from({ length: Math.max(0, count) + 1 }, (_, steps) => held(base + steps * step));
}

/** Points that every step of a quantity beyond a starting point adds or deducts. */
export const increments: ScoringKind<IncrementsScoring> = {
  steps: (scoring) => {
    const { most } = ends(scoring);
    if (most <= 0) return [];
    const rungs = stairs(scoring);
    const shares = (scoring.direction === 'above' ? rungs : [...rungs].reverse()).map((points) => points / most);
    if (rungs.length > MOST_STEPS) return [{ width: most, from: shares[0] ?? 0, to: shares.at(-1) ?? 0 }];
    return shares.map((share) => ({ width: most / shares.length, from: share, to: share }));
  },
  points: (scoring) => {
    const { least, most } = ends(scoring);
    return [`${showDecimal(String(least))}–${showDecimal(String(most))}`];
  },
  Panel: ({ scoring }) => {
    const { t } = useTranslation('panels');
    const scope = useScope();
    const { assessment, result } = useLive();
    const value = quantityValue(scoring.quantity, assessment, result);
    return (
      <>
        <p className={styles.aside}>
          {t('stepped', { name: nameOf(scope, scoring.quantity) })}
          {value !== null && (
            <b className={styles.seen}>{withUnit(showDecimal(value), unitOf(scope, scoring.quantity))}</b>
          )}
        </p>
        <p className={styles.sentence}>{incrementsRule(scope, scoring)}</p>
      </>
    );
  },
};
