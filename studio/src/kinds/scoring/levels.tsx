import { ordered } from '@biaochi/engine';
import type { LevelsScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../document/useLive.js';
import { useText } from '../../i18n/useText.js';
import { divisorOf, levelPoints } from '../../projections/levelPoints.js';
import { showFigure, showText } from '../../projections/words/figures.js';
import { ConditionView } from '../condition/ConditionView.js';
import type { ScoringKind } from './kind.js';
import styles from './Panels.module.css';
import { risingPoints, risingSteps } from './steps.js';

const full = ({ weight, levels }: LevelsScoring): number =>
  Number(weight ?? Math.max(...levels.map(({ points }) => Number(points))));

/** One level is chosen by conditions, the first that holds, or by the evaluator. */
export const levels: ScoringKind<LevelsScoring> = {
  steps: (scoring) => {
    const own = scoring.levels.map(({ points }) => Number(points));
    const outOf = Number(scoring.outOf ?? Math.max(...own));
    return risingSteps(own.map((points) => Math.min(full(scoring), (full(scoring) * points) / outOf)));
  },
  points: (scoring) =>
    scoring.weight === undefined ? risingPoints(scoring.levels.map(({ points }) => points)) : [`${scoring.weight}%`],
  Panel: ({ scoring, indicator }) => {
    const { t } = useTranslation('panels');
    const text = useText();
    const level = useLive().result.indicators[indicator.code]?.level;
    return (
      <>
        {scoring.weight !== undefined && (
          <p className={styles.weight}>
            {t('weighted', { weight: showText(scoring.weight), divisor: showFigure(divisorOf(scoring)) })}
          </p>
        )}
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('level')}</th>
              <th scope="col">{t('demand')}</th>
              <th scope="col" className={styles.points}>
                {t('earns')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered(scoring.levels).map((each) => (
              <tr key={each.id} aria-current={String(each.id) === String(level) || undefined}>
                <td>{each.id}</td>
                <td>
                  {each.label && text(each.label)}
                  {!each.label && !each.when && <span className="t3">{t('byEvaluator')}</span>}
                  {each.when && <ConditionView condition={each.when} />}
                </td>
                <td className={styles.points}>
                  {scoring.weight !== undefined && <span className="t3">{showText(each.points)} → </span>}
                  {showFigure(levelPoints(scoring, each))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    );
  },
};
