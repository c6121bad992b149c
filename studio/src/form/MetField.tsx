import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { StatusMark } from '../parts/StatusMark.js';
import { pressed, withMet, withNotApplicable, withoutNotApplicable } from '../projections/form/answers.js';
import styles from './Fields.module.css';

const WORDS = ['met', 'unmet', 'notApplicable'] as const;
type Word = (typeof WORDS)[number];

/** Met, not met, not applicable; pressing what is pressed takes it back. `only` leaves the others out. */
export function MetField({ indicator, only }: { indicator: Indicator; only?: Word }) {
  const { t } = useTranslation('form');
  const { assessment, setAnswer } = useLive();
  const { code, applicability } = indicator;
  const answer = assessment.answers[code];
  const chosen = pressed(answer);
  const press = (word: Word) => {
    if (word !== 'notApplicable') setAnswer(code, withMet(answer, word === 'met'));
    else setAnswer(code, chosen === word ? withoutNotApplicable(answer) : withNotApplicable(answer, ''));
  };
  const isForbidden = (word: Word): boolean =>
    word === 'notApplicable' && applicability.byEvaluator === 'forbid' && chosen !== word;
  return (
    <div className={styles.three} role="group" aria-label={`${code}`}>
      {WORDS.filter((word) => only === undefined || word === only).map((word) => (
        <button
          key={word}
          type="button"
          className={`${styles.option} ${styles[word]}`}
          aria-pressed={chosen === word}
          disabled={isForbidden(word)}
          title={isForbidden(word) ? t('forbidden') : undefined}
          onClick={() => press(word)}
        >
          {chosen === word && <StatusMark status={word} label="" />}
          {t(word)}
        </button>
      ))}
    </div>
  );
}
