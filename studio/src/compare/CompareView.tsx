import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useOpenStandard } from '../document/useStandard.js';
import { EmptyState } from '../parts/EmptyState.js';
import { Segmented } from '../parts/Segmented.js';
import { Skeleton } from '../parts/Skeleton.js';
import styles from './Compare.module.css';
import { Comparison, type Show } from './Comparison.js';
import { Drift } from './Drift.js';
import { useVersion, useVersions, type Version } from './useSides.js';

/** The opened standard beside another version: what differs, in words, in tables, in the text. */
export function CompareView() {
  const { t } = useTranslation('compare');
  const { ruleset } = useOpenStandard();
  const versions = useVersions();
  const [params, setParams] = useSearchParams();
  const [show, setShow] = useState<Show>('list');
  const wanted = params.get('with');
  const chosen = versions.find(({ key }) => key === wanted) ?? versions[0];
  const nameOf = (one: Version): string => {
    if (one.is === 'milestone') return t('asMilestone', one);
    return one.is === 'base' ? t('asBase', one) : `${one.id} ${one.version}`;
  };
  const other = useVersion(chosen);
  return (
    <div className={styles.view}>
      <header className={styles.bar}>
        <h1 className={styles.title}>{t('title')}</h1>
        {chosen && (
          <select
            className={styles.select}
            aria-label={t('with')}
            value={chosen.key}
            onChange={({ target }) => setParams({ with: target.value }, { replace: true })}
          >
            {versions.map((one) => (
              <option key={one.key} value={one.key}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        )}
        {chosen && <span className="t2">{t('to', { id: ruleset.id, version: ruleset.version })}</span>}
        <span className="sp" />
        <Segmented
          label={t('show')}
          value={show}
          onChange={setShow}
          options={(['list', 'table', 'text'] as const).map((value) => ({ value, label: t(`show.${value}`) }))}
        />
      </header>
      <div className={show === 'text' ? styles.fixed : styles.body} tabIndex={-1}>
        <Drift />
        {!chosen && <EmptyState icon="split" title={t('nothing')} help={t('nothingHelp')} />}
        {chosen && (other ? <Comparison a={other} b={ruleset} show={show} /> : <Skeleton />)}
      </div>
    </div>
  );
}
