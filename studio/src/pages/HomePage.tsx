import type { PublicationSummary } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAccess } from '../access/useAccess.js';
import { listPublications } from '../api/publications.js';
import { useStandards } from '../document/useStandards.js';
import { isStart, type Start } from '../drafts/start/plan.js';
import { useDrafts, useKept } from '../drafts/useDrafts.js';
import { EmptyState } from '../parts/EmptyState.js';
import { Segmented } from '../parts/Segmented.js';
import { Icon } from '../parts/Icon.js';
import { families } from '../projections/standards/families.js';
import { DraftLine } from './DraftLine.js';
import styles from './HomePage.module.css';
import { PastLine } from './PastLine.js';
import { Shell } from './Shell.js';
import { StandardLine } from './StandardLine.js';
import { StartCards } from './StartCards.js';

const NewDraft = lazy(async () => ({ default: (await import('../drafts/start/NewDraft.js')).NewDraft }));

type Show = 'all' | 'drafts' | 'standards' | 'past' | 'examples';

const none: readonly PublicationSummary[] = [];

/** The versions published here that are no longer in force, the newest change first. */
function usePast(): readonly PublicationSummary[] {
  const { can } = useAccess();
  const { data } = useQuery({
    queryKey: ['publications'],
    enabled: can('read', 'Publication'),
    queryFn: ({ signal }) => listPublications(signal),
  });
  return data?.filter(({ state }) => state.state !== 'published') ?? none;
}

const columns = ['standard', 'version', 'composition', 'findings', 'fixtures', 'scores'] as const;

/** The list of standards and drafts: what each asks, how it stands, whether it is sound, and where its fixtures stand. */
export default function HomePage() {
  const { t } = useTranslation('home');
  const { t: word } = useTranslation('drafts');
  const { can } = useAccess();
  const all = useStandards();
  const drafts = useDrafts();
  const isKept = useKept();
  const [show, setShow] = useState<Show>('all');
  // A link may open the guide: /?new=template. Closing it takes that away, so that coming back does not open it again.
  const [search, setSearch] = useSearchParams();
  const asked = search.get('new');
  const [begun, setStart] = useState<Start | null>(null);
  const start = begun ?? (asked !== null && isStart(asked) ? asked : null);
  const close = (): void => {
    setStart(null);
    if (asked !== null) setSearch({}, { replace: true });
  };
  const examples = all.filter(({ example }) => example);
  const past = usePast();
  const standards = all.filter(({ example }) => !example);
  const shownBy = { all, drafts: [], standards, past: [], examples } satisfies Record<Show, typeof all>;
  const shown = shownBy[show];
  const total = all.length + drafts.length;
  const tabs: { value: Show; label: string; count: number }[] = [
    { value: 'all', label: t('all'), count: total },
    { value: 'drafts', label: t('drafts', { count: drafts.length }), count: drafts.length },
    { value: 'standards', label: t('standards', { count: standards.length }), count: standards.length },
    { value: 'past', label: t('past', { count: past.length }), count: past.length },
    { value: 'examples', label: t('examples', { count: examples.length }), count: examples.length },
  ];
  const mayDraft = can('create', 'Draft');
  return (
    <Shell>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>{t('name')}</h1>
          <span className="t3">{total}</span>
          <Segmented
            label={t('show')}
            value={show}
            onChange={setShow}
            options={tabs.filter(({ count }) => count > 0)}
          />
          <span className="sp" />
          {mayDraft && (
            <Button type="primary" icon={<Icon name="plus" />} onClick={() => setStart('nothing')}>
              {word('start.new')}
            </Button>
          )}
        </header>
        {total === 0 ? (
          <EmptyState icon="book" title={t('none')} help={t(mayDraft ? 'noneButStart' : 'noneHelp')} />
        ) : (
          <div role="table" aria-label={t('name')} className={styles.list}>
            <div role="row" className={`${styles.line} ${styles.columns}`}>
              {columns.map((column) => (
                <span key={column} role="columnheader">
                  {t(`column.${column}`)}
                </span>
              ))}
            </div>
            {(show === 'all' || show === 'drafts') &&
              drafts.map((draft) => <DraftLine key={draft.id} of={draft} isKept={isKept(draft.id)} />)}
            {show === 'past' && past.map((each) => <PastLine key={each.digest} of={each} />)}
            {families(shown).map(({ listing, depth, base }) => (
              <StandardLine key={listing.digest} of={listing} depth={depth} base={base} />
            ))}
          </div>
        )}
        {mayDraft && <StartCards onStart={setStart} />}
        {mayDraft && start && (
          <Suspense fallback={null}>
            <NewDraft start={start} onClose={close} />
          </Suspense>
        )}
      </div>
    </Shell>
  );
}
