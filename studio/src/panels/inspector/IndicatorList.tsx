import { joinAddress } from '@biaochi/engine';
import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useSelection } from '../../document/useSelection.js';
import { useText } from '../../i18n/useText.js';
import { ClassChip } from '../../parts/ClassChip.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { catalogOf } from '../../projections/words/catalog.js';
import { showText } from '../../projections/words/figures.js';
import styles from './Inspector.module.css';

/** Indicators with what the assessment on the bench makes of each; choosing one selects it. */
export function IndicatorList({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useTranslation('words');
  const text = useText();
  const { ruleset } = useOpenStandard();
  const { result } = useLive();
  const [, select] = useSelection();
  const { classOf } = catalogOf(ruleset);
  return (
    <div>
      {indicators.map((indicator) => {
        const own = classOf(indicator);
        const seen = result.indicators[indicator.code];
        return (
          <button
            key={indicator.code}
            type="button"
            className={styles.row}
            onClick={() => select(joinAddress('indicators', indicator.code))}
          >
            <span className={styles.code12}>{indicator.code}</span>
            {own && <ClassChip of={own} small />}
            <span className={`${styles.grow} el`}>{text(indicator.title)}</span>
            {typeof seen?.points === 'string' && <b>{showText(seen.points)}</b>}
            {seen && <StatusMark status={seen.status} label={t(seen.status)} />}
          </button>
        );
      })}
    </div>
  );
}
