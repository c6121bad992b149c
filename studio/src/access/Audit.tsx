import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAudit } from '../api/audit.js';
import { EmptyState } from '../parts/EmptyState.js';
import { Segmented } from '../parts/Segmented.js';
import { Skeleton } from '../parts/Skeleton.js';
import styles from './Accounts.module.css';
import { AuditLine } from './AuditLine.js';

const kinds = ['all', 'drafts', 'publications', 'adoptions', 'assessments', 'users', 'settings'] as const;
type Kind = (typeof kinds)[number];

const columns = ['auditNumber', 'auditWhen', 'auditWho', 'auditWhat'] as const;

/** The audit log: who did what when, newest first. */
export function Audit() {
  const { t } = useTranslation('access');
  const [kind, setKind] = useState<Kind>('all');
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('audit')}</h1>
        <Segmented
          label={t('auditShow')}
          value={kind}
          onChange={setKind}
          options={kinds.map((value) => ({ value, label: t(`about.${value}`) }))}
        />
      </header>
      <Suspense fallback={<Skeleton />}>
        <Entries kind={kind} />
      </Suspense>
      <p className={`s12 t3 ${styles.foot}`}>{t('auditHelp')}</p>
    </div>
  );
}

function Entries({ kind }: { kind: Kind }) {
  const { t } = useTranslation('access');
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery({
    queryKey: ['audit', kind],
    queryFn: ({ signal, pageParam }) => readAudit(kind === 'all' ? '' : `${kind}/`, pageParam, signal),
    initialPageParam: null as number | null,
    getNextPageParam: ({ entries, more }) => (more ? entries.at(-1)!.number : undefined),
    staleTime: 0,
  });
  const entries = data.pages.flatMap((page) => page.entries);
  if (entries.length === 0) return <EmptyState icon="list" title={t('auditNone')} />;
  return (
    <>
      <div role="table" aria-label={t('audit')} className={styles.entries}>
        <div role="row" className={`${styles.entry} ${styles.columns}`}>
          {columns.map((column) => (
            <span key={column} role="columnheader">
              {t(column)}
            </span>
          ))}
        </div>
        {entries.map((entry) => (
          <AuditLine key={entry.number} of={entry} />
        ))}
      </div>
      {hasNextPage && (
        <div className={styles.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('auditMore')}
          </Button>
        </div>
      )}
    </>
  );
}
