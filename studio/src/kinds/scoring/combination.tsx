import { ordered } from '@biaochi/engine';
import type { CombinationScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../document/useLive.js';
import { showDecimal } from '../../i18n/numbers.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { Checks } from './Checks.js';
import type { ScoringKind } from './kind.js';
import styles from './Panels.module.css';
import { risingPoints, risingSteps } from './steps.js';

/** Points by which sub-checks are met; the first row that fits counts. */
export const combination: ScoringKind<CombinationScoring> = {
  steps: ({ rows }) => risingSteps(rows.map(({ points }) => Number(points))),
  points: ({ rows }) => risingPoints(rows.map(({ points }) => points)),
  Panel: ({ scoring, indicator }) => {
    const { t } = useTranslation('panels');
    const { assessment } = useLive();
    const checks = ordered(scoring.checks);
    const answers = assessment.answers[indicator.code]?.checks ?? {};
    const isAnswered = checks.every(({ id }) => answers[id] !== undefined);
    const current = isAnswered ? scoring.rows.find(({ met }) => met.every((id) => answers[id] === true)) : undefined;
    return (
      <>
        <Checks checks={checks} code={indicator.code} lettered />
        <table className={styles.table}>
          <thead>
            <tr>
              {checks.map(({ id }) => (
                <th key={id} scope="col" className={styles.mark}>
                  {id}
                </th>
              ))}
              <th scope="col">{t('demand')}</th>
              <th scope="col" className={styles.points}>
                {t('earns')}
              </th>
            </tr>
          </thead>
          <tbody>
            {scoring.rows.map((row, index) => (
              <tr key={index} aria-current={row === current || undefined}>
                {checks.map(({ id }) => (
                  <td key={id} className={styles.mark}>
                    {row.met.includes(id) ? <StatusMark status="met" size={13} /> : <span className="t3">·</span>}
                  </td>
                ))}
                <td className="t2">
                  {row.met.length === 0 ? t('otherwise') : t('theseMet', { checks: row.met.join(t('listSeparator')) })}
                </td>
                <td className={styles.points}>{showDecimal(String(row.points))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    );
  },
};
