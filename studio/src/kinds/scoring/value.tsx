import type { ValueScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../document/useLive.js';
import { showDecimal } from '../../i18n/numbers.js';
import type { ScoringKind } from './kind.js';
import styles from './Panels.module.css';

/** The points of the least and of the most that may be given; points below zero are drawn as none. */
function ends({ range, weight }: ValueScoring): { least: number; most: number } {
  const factor = weight === undefined ? 1 : Number(weight) / Number(range.atMost);
  return { least: Math.max(0, factor * Number(range.atLeast)), most: factor * Number(range.atMost) };
}

/** The evaluator's value within a range, with the justification that was given for it. */
export const value: ScoringKind<ValueScoring> = {
  steps: (scoring) => {
    const { least, most } = ends(scoring);
    return most > 0 ? [{ width: most, from: least / most, to: 1 }] : [];
  },
  points: (scoring) => {
    const { range, weight } = scoring;
    return [`${showDecimal(String(ends(scoring).least))}–${showDecimal(String(weight ?? range.atMost))}`];
  },
  Panel: ({ scoring: { range, weight }, indicator }) => {
    const { t } = useTranslation('panels');
    const said = useLive().assessment.answers[indicator.code];
    const low = showDecimal(String(range.atLeast));
    const high = showDecimal(String(range.atMost));
    return (
      <>
        <p className={styles.sentence}>{t('given', { low, high })}</p>
        <p className={styles.aside}>
          {weight === undefined ? t('givenIsPoints') : t('givenShare', { weight: showDecimal(String(weight)), high })}
          {said?.value !== undefined && <b className={styles.seen}>{showDecimal(String(said.value))}</b>}
        </p>
        {said?.justification !== undefined && <p className={styles.aside}>{said.justification}</p>}
      </>
    );
  },
};
