import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePerson } from '../access/usePerson.js';
import type { DraftListing } from '../api/drafts.js';
import { draftPath } from '../document/openDraft.js';
import { useWhen } from '../saving/useWhen.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import styles from './HomePage.module.css';

/** One draft in the list: what it will be, what it comes from, and who changed it last. */
export function DraftLine({ of, isKept }: { of: DraftListing; isKept: boolean }) {
  const { t } = useTranslation('home');
  const { t: word } = useTranslation('drafts');
  const text = useText();
  const when = useWhen();
  const person = usePerson();
  const { id, title, rulesetId, version, base, revises, state, changedBy, changedAt, indicators, fixtures } = of;
  return (
    <div role="row" className={styles.line} data-draft={id}>
      <div role="cell" className={styles.name}>
        <Link to={`${draftPath(id)}/table`} className={styles.link}>
          {text(title)}
        </Link>
        <div className="s12 t2 el">{rulesetId}</div>
        {base && <div className="s12 t3 el">{t('variantOf', { base: base.id, version: base.version })}</div>}
        {revises && <div className="s12 t3 el">{t('revises', { version: revises.version })}</div>}
      </div>
      <div role="cell" className={styles.state}>
        <div className={styles.version}>
          <i className={styles.dashed} />
          {version}
        </div>
        <Chip tone={state === 'inReview' ? 'primary' : 'changed'}>{word(`state.${state}`)}</Chip>
      </div>
      <div role="cell" className="t2">
        {t('indicatorCount', { count: indicators })}
      </div>
      <div role="cell" className="t3">
        {t('whenOpened')}
      </div>
      <div role="cell" className={fixtures === 0 ? 't3' : 't2'}>
        {fixtures === 0 ? t('noFixtures') : t('fixtureCount', { count: fixtures })}
      </div>
      <div role="cell" className={styles.changed}>
        <span className="t2">{t('changedBy', { by: person(changedBy), at: when(changedAt) })}</span>
        {isKept && <Chip tone="changed">{t('kept')}</Chip>}
      </div>
    </div>
  );
}
