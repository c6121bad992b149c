import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { withLevel } from '../projections/form/answers.js';
import type { Field } from '../projections/form/fields.js';
import { levelPoints } from '../projections/levelPoints.js';
import { showFigure, showText } from '../projections/words/figures.js';
import styles from './Fields.module.css';

type Levels = Extract<Field, { type: 'level' }>['levels'];

/** The levels of a rubric, one of which the evaluator chooses. */
export function LevelField({ indicator: { code, scoring }, levels }: { indicator: Indicator; levels: Levels }) {
  const { t } = useTranslation('form');
  const text = useText();
  const { assessment, setAnswer } = useLive();
  const answer = assessment.answers[code];
  return (
    <div className={styles.levels} role="group" aria-label={code}>
      {levels.map((level) => {
        const { id, label, points } = level;
        const earned = scoring.method === 'levels' ? showFigure(levelPoints(scoring, level)) : showText(points);
        return (
          <button
            key={id}
            type="button"
            className={styles.level}
            aria-pressed={answer?.level === id}
            onClick={() => setAnswer(code, withLevel(answer, id))}
          >
            <b>{t('level', { level: id })}</b>
            <span className={styles.levelText}>{label && text(label)}</span>
            <span className="t3 s12">{t('levelPoints', { points: earned })}</span>
          </button>
        );
      })}
    </div>
  );
}
