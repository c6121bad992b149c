import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../../document/useStandard.js';
import { showDecimal } from '../../i18n/numbers.js';
import { useText } from '../../i18n/useText.js';
import { ClassChip } from '../../parts/ClassChip.js';
import { CompositionBar } from '../../parts/CompositionBar.js';
import { composition } from '../../projections/table/composition.js';
import styles from './Inspector.module.css';

/** The classes among some indicators: how many of each, and the points they earn at most. */
export function Shares({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useTranslation(['panels', 'table']);
  const text = useText();
  const { ruleset } = useOpenStandard();
  const shares = composition(ruleset, indicators);
  return (
    <>
      <CompositionBar shares={shares} of={indicators.length} thick />
      <ul className={styles.list}>
        {shares.map(({ class: own, count, full }) => (
          <li key={own.code}>
            <ClassChip of={own} small />
            <span className={styles.grow}>{text(own.label)}</span>
            <span className="t2">{t('memberCount', { count })}</span>
            {full !== null && <b>{t('table:full', { points: showDecimal(full) })}</b>}
          </li>
        ))}
      </ul>
    </>
  );
}
