import type { FormulaScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { showDecimal } from '../../i18n/numbers.js';
import { nameOf } from '../../projections/explanation/names.js';
import { clampWords, roundingWords } from '../../projections/explanation/roundings.js';
import { useScope } from '../useScope.js';
import type { ScoringKind } from './kind.js';
import styles from './Panels.module.css';

const least = ({ clamp }: FormulaScoring): number => Math.max(0, Number(clamp?.atLeast ?? 0));
const most = ({ clamp, full }: FormulaScoring): number => Number(clamp?.atMost ?? full);

/** Points by a free formula, with what its symbols stand for and what is done to its value. */
export const formula: ScoringKind<FormulaScoring> = {
  steps: (scoring) =>
    most(scoring) > 0 ? [{ width: most(scoring), from: least(scoring) / most(scoring), to: 1 }] : [],
  points: (scoring) => [`${showDecimal(String(least(scoring)))}–${showDecimal(String(most(scoring)))}`],
  Panel: ({ scoring: { formula: written, rounding, clamp, full } }) => {
    const { t } = useTranslation('panels');
    const scope = useScope();
    const rule = scope.catalog.rounding(rounding);
    const words = [rule === undefined ? '' : roundingWords(scope, rule), clampWords(scope, clamp)];
    return (
      <>
        <p className={styles.sentence}>{written.text}</p>
        <ul className={styles.checks}>
          {Object.entries(written.where).map(([symbol, reference]) => (
            <li key={symbol}>
              <b>{symbol}</b>
              <span className="sp">{nameOf(scope, reference)}</span>
            </li>
          ))}
        </ul>
        <p className={styles.aside}>
          {[t('fullPoints', { points: showDecimal(String(full)) }), ...words.filter((each) => each !== '')].join(
            t('comma'),
          )}
        </p>
      </>
    );
  },
};
