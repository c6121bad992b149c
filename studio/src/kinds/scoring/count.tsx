import { ordered } from '@biaochi/engine';
import type { CountScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../document/useLive.js';
import { showDecimal } from '../../i18n/numbers.js';
import { Checks } from './Checks.js';
import type { ScoringKind } from './kind.js';
import styles from './Panels.module.css';
import { risingPoints, risingSteps } from './steps.js';

/** Points by how many sub-checks are met. */
export const count: ScoringKind<CountScoring> = {
  steps: ({ steps }) => risingSteps(steps.map(({ points }) => Number(points))),
  points: ({ steps }) => risingPoints(steps.map(({ points }) => points)),
  Panel: ({ scoring, indicator }) => {
    const { t } = useTranslation('panels');
    const { assessment } = useLive();
    const checks = ordered(scoring.checks);
    const answers = checks.map(({ id }) => assessment.answers[indicator.code]?.checks?.[id]);
    const reached = answers.includes(undefined) ? null : answers.filter((met) => met === true).length;
    const steps = [...scoring.steps].sort((a, b) => b.count - a.count);
    const current = reached === null ? undefined : steps.find((step) => step.count <= reached);
    return (
      <>
        <Checks checks={checks} code={indicator.code} />
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('metCount')}</th>
              <th scope="col" className={styles.points}>
                {t('earns')}
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.count} aria-current={step === current || undefined}>
                <td>
                  {t(step.count === checks.length ? 'allOf' : 'atLeastOf', { count: step.count, of: checks.length })}
                </td>
                <td className={styles.points}>{showDecimal(String(step.points))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    );
  },
};
