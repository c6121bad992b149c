import { fullPoints, ordered, roundingsOf } from '@biaochi/engine';
import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon.js';
import { showFigure } from '../projections/words/figures.js';
import { useScope } from '../why/useExplanation.js';
import styles from './Fields.module.css';

/** What rests on an item: the points it may earn, or that without it the best grade is out of reach. */
export function Consequence({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('form');
  const { catalog, text } = useScope();
  const kind = catalog.classOf(indicator)?.kind;
  const full = fullPoints(indicator.scoring, roundingsOf(catalog.ruleset));
  if (kind === 'basic' || kind === 'required') {
    return (
      <span
        className={styles.consequence}
        title={t('pass', { grade: text(ordered(catalog.ruleset.grades)[0]?.label) })}
      >
        <Icon name="flag" size="small" />
        {t('required', { ns: 'words' })}
      </span>
    );
  }
  if (full === null) return null;
  const key = indicator.scoring.method === 'met' ? 'earns' : 'upTo';
  return <span className={styles.consequence}>{t(key, { points: showFigure(full) })}</span>;
}
