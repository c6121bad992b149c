import type { MetScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { showDecimal } from '../../i18n/numbers.js';
import { Icon } from '../../parts/Icon.js';
import type { ScoringKind } from './kind.js';
import styles from './Panels.module.css';

/** Met earns the points, not met earns none; without points it must be met. */
export const met: ScoringKind<MetScoring> = {
  steps: ({ points }) => (points === undefined ? [] : [{ width: Number(points), from: 0.5, to: 0.5 }]),
  points: ({ points }) => (points === undefined ? [] : [String(points)]),
  Panel: ({ scoring: { points } }) => {
    const { t } = useTranslation('panels');
    return (
      <p className={styles.sentence}>
        {points === undefined && <Icon name="flag" size="small" />}
        {points === undefined ? t('mustBeMet') : t('metEarns', { points: showDecimal(String(points)) })}
      </p>
    );
  },
};
