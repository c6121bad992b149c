import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import type { FormSection } from '../form/useFormItems.js';
import { useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { StatusMark } from '../parts/StatusMark.js';
import { entityProgress } from '../projections/form/entities.js';
import { factsByUse } from '../projections/form/factsByUse.js';
import { useLiveRuleset } from '../why/useExplanation.js';
import styles from './Groups.module.css';
import { FACTS } from './spot.js';

function Stop({
  title,
  done,
  of,
  isCurrent,
  onGo,
}: {
  title: string;
  done: number;
  of: number;
  isCurrent: boolean;
  onGo: () => void;
}) {
  const { t } = useTranslation('evaluate');
  const isComplete = done === of;
  return (
    <button type="button" className={styles.stop} aria-current={isCurrent || undefined} onClick={onGo}>
      <span className={styles.title}>
        <span>{title}</span>
        {isComplete ? (
          <span className={styles.complete} role="img" aria-label={t('complete')}>
            <Icon name="check" size="small" />
          </span>
        ) : (
          <span className="t3 s12">
            {done}/{of}
          </span>
        )}
      </span>
      <span className={styles.bar}>
        <i className={isComplete ? styles.full : ''} style={{ width: `${of === 0 ? 100 : (done / of) * 100}%` }} />
      </span>
    </button>
  );
}

const legend = ['met', 'partial', 'unmet', 'notApplicable', 'unknown'] as const;

/** How far the evaluation has come, group by group. */
export function Groups({
  sections,
  hasFacts,
  at,
  onGo,
}: {
  sections: readonly FormSection[];
  hasFacts: boolean;
  at: string;
  onGo: (group: string) => void;
}) {
  const { t } = useTranslation('evaluate');
  const text = useText();
  const { assessment } = useLive();
  const ruleset = useLiveRuleset();
  const { asked } = factsByUse(ruleset);
  const entities = entityProgress(ruleset, assessment);
  const settled = sections.reduce((sum, each) => sum + each.settled, 0);
  const total = sections.reduce((sum, each) => sum + each.total, 0);
  const stated = asked.filter(({ id }) => assessment.facts?.[id] !== undefined).length;
  return (
    <nav className={styles.groups} aria-label={t('groups')}>
      <p className={styles.progress}>
        {t('assessed')} <b>{settled}</b>
        <span className="t3">{t('ofItems', { count: total })}</span>
        <span className="sp" />
        <span className="t3 s12">{total === 0 ? 100 : Math.floor((settled / total) * 100)}%</span>
      </p>
      {hasFacts && (
        <Stop
          title={t('facts')}
          done={stated + entities.done}
          of={asked.length + entities.of}
          isCurrent={at === FACTS}
          onGo={() => onGo(FACTS)}
        />
      )}
      {sections.map(({ group, settled: done, total: of }) => (
        <Stop
          key={group.code}
          title={text(group.title)}
          {...{ done, of }}
          isCurrent={group.code === at}
          onGo={() => onGo(group.code)}
        />
      ))}
      <ul className={styles.legend}>
        {legend.map((status) => (
          <li key={status}>
            <StatusMark status={status} label="" />
            {t(`legend.${status}`)}
          </li>
        ))}
      </ul>
    </nav>
  );
}
