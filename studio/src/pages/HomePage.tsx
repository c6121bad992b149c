import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStandards } from '../document/useStandards.js';
import { EmptyState } from '../parts/EmptyState.js';
import { Segmented } from '../parts/Segmented.js';
import { families } from '../projections/standards/families.js';
import styles from './HomePage.module.css';
import { Shell } from './Shell.js';
import { StandardLine } from './StandardLine.js';

type Show = 'all' | 'standards' | 'examples';

const columns = ['standard', 'version', 'composition', 'findings', 'fixtures', 'scores'] as const;

/** The list of standards: what each asks, whether it is sound, and where its fixtures stand. */
export default function HomePage() {
  const { t } = useTranslation('home');
  const all = useStandards();
  const [show, setShow] = useState<Show>('all');
  const examples = all.filter(({ example }) => example);
  const shown = show === 'all' ? all : all.filter(({ example }) => example === (show === 'examples'));
  return (
    <Shell>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>{t('name')}</h1>
          <span className="t3">{all.length}</span>
          {examples.length > 0 && (
            <Segmented
              label={t('show')}
              value={show}
              onChange={setShow}
              options={[
                { value: 'all', label: t('all') },
                { value: 'standards', label: t('standards', { count: all.length - examples.length }) },
                { value: 'examples', label: t('examples', { count: examples.length }) },
              ]}
            />
          )}
        </header>
        {all.length === 0 ? (
          <EmptyState icon="book" title={t('none')} help={t('noneHelp')} />
        ) : (
          <div role="table" aria-label={t('name')} className={styles.list}>
            <div role="row" className={`${styles.line} ${styles.columns}`}>
              {columns.map((column) => (
                <span key={column} role="columnheader">
                  {t(`column.${column}`)}
                </span>
              ))}
            </div>
            {families(shown).map(({ listing, depth, base }) => (
              <StandardLine key={listing.id} of={listing} depth={depth} base={base} />
            ))}
          </div>
        )}
      </div>
    </Shell>
  );
}
