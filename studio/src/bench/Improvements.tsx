import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage } from '../i18n/useText.js';
import { Card } from '../parts/Card.js';
import { titleOf } from '../projections/explanation/names.js';
import { scopeOf } from '../projections/explanation/scope.js';
import { seenValue } from '../projections/explanation/seen.js';
import { mainScale } from '../projections/mainScale.js';
import { showFigure } from '../projections/words/figures.js';
import { useScope } from '../why/useExplanation.js';
import styles from './Comparison.module.css';
import { useGradeName } from './FixtureList.js';
import { useImprovements } from './useImprovements.js';

const MOST = 5;

/** The items that, met one at a time, would bring a better grade; nothing where the best one is reached. */
export function Improvements() {
  const { t } = useTranslation('bench');
  const { ruleset, blank } = useOpenStandard();
  const language = useLanguage();
  const scope = useScope();
  const gradeName = useGradeName();
  const improvements = useImprovements();
  const total = mainScale(ruleset, blank)?.total.id;
  if (scope.stand === 'earned') return null;
  return (
    <Card title={t('improvements')} remark={t('improvementsHelp')}>
      {improvements.length === 0 && <p className={styles.none}>{t('improvementNone')}</p>}
      <ol className={styles.improvements}>
        {improvements.slice(0, MOST).map(({ indicator, result, gain }) => (
          <li key={indicator.code}>
            <span className={styles.label}>
              {titleOf(scope, indicator.code)} {t('becomes')}
              {gain.n !== 0n && <span className="t3 s12"> +{showFigure(gain)}</span>}
            </span>
            <b className={styles.value}>
              {total !== undefined && seenValue(scopeOf(ruleset, result, language), `total:${total}`).text}
            </b>
            <span className={styles.reached}>{gradeName(result.outcome.grade)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
