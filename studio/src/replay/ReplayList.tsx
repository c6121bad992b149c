import { useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Refusal } from '../access/Refusal.js';
import { useAccess } from '../access/useAccess.js';
import { useDeed } from '../access/useDeed.js';
import { usePerson } from '../access/usePerson.js';
import { useWhen } from '../access/useWhen.js';
import { deleteReplay, type ReplayListing } from '../api/replays.js';
import { showDecimal } from '../i18n/numbers.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { EmptyState } from '../parts/EmptyState.js';
import { Icon } from '../parts/Icon.js';
import { NewReplay } from './NewReplay.js';
import styles from './ReplayList.module.css';
import { useReplays } from './useReplays.js';

const columns = ['revision', 'archive', 'state', 'moved', 'at'] as const;
const tones = { running: 'primary', paused: 'changed', done: 'ok', failed: 'bad' } as const;

function Line({ of, onDelete }: { of: ReplayListing; onDelete: (of: ReplayListing) => void }) {
  const { t } = useTranslation('replay');
  const text = useText();
  const when = useWhen();
  const person = usePerson();
  const { can } = useAccess();
  const { id, from, to, archive, state, done, count, summary, at, by } = of;
  return (
    <div role="row" className={styles.line} data-replay={id}>
      <div role="cell" className={styles.revision}>
        <Link to={`/replay/${encodeURIComponent(id)}`} className={styles.link}>
          {text(to.title)}
        </Link>
        <span className="t2 s12 nw">
          {from.version} → {to.draft !== undefined && `${t('draft')} `}
          {to.version}
          {to.readings && ` · ${t('otherReadings', { count: Object.keys(to.readings).length })}`}
        </span>
      </div>
      <div role="cell" className="el">
        {archive.title} <span className="t3 s12">{showDecimal(String(count))}</span>
      </div>
      <div role="cell" className={styles.state}>
        <Chip tone={tones[state]}>{t(state)}</Chip>
        {state !== 'done' && (
          <span className="t3 s12">{count === 0 ? '' : `${Math.floor((done / count) * 100)}%`}</span>
        )}
      </div>
      <div role="cell">
        {summary ? (
          <>
            <b>{t('count', { count: summary.moved })}</b>{' '}
            <span className="t3 s12">
              ↓{summary.worse} ↑{summary.better} ?{summary.nowUndetermined}
            </span>
          </>
        ) : (
          <span className="t3">–</span>
        )}
      </div>
      <div role="cell" className="t2 s12">
        {when(at)} <span className="t3">{person(by)}</span>
      </div>
      <div role="cell" className={styles.remove}>
        {state !== 'running' && can('delete', 'Replay', of) && (
          <Popconfirm
            title={t('deleteSure')}
            okText={t('delete')}
            cancelText={t('cancel')}
            onConfirm={() => onDelete(of)}
          >
            <Button type="text" size="small" aria-label={t('delete')} icon={<Icon name="trash" size="small" />} />
          </Popconfirm>
        )}
      </div>
    </div>
  );
}

/** Every replay, and the way to a new one. */
export function ReplayList() {
  const { t } = useTranslation('replay');
  const { can } = useAccess();
  const client = useQueryClient();
  const { refusal, run } = useDeed();
  const all = useReplays();
  const [isNew, setNew] = useState(false);
  const may = can('create', 'Replay');
  const fresh = may && (
    <Button type="primary" onClick={() => setNew(true)}>
      {t('new')}
    </Button>
  );
  const remove = ({ id, revision }: ReplayListing) =>
    void run(async () => {
      await deleteReplay(id, revision);
      await client.invalidateQueries({ queryKey: ['replays'] });
    });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('name')}</h1>
        <span className="t3">{all.length}</span>
        <span className={`t3 s12 el ${styles.lead}`}>{t('lead')}</span>
        <span className="sp" />
        {all.length > 0 && fresh}
      </header>
      <Refusal>{refusal}</Refusal>
      {all.length === 0 ? (
        <EmptyState icon="swap" title={t('noReplay')} help={t(may ? 'noReplayHelp' : 'mayNot')}>
          {fresh}
        </EmptyState>
      ) : (
        <div role="table" aria-label={t('name')} className={styles.list}>
          <div role="row" className={`${styles.line} ${styles.columns}`}>
            {columns.map((column) => (
              <span key={column} role="columnheader">
                {t(`column.${column}`)}
              </span>
            ))}
            <span role="columnheader" aria-label={t('delete')} />
          </div>
          {all.map((each) => (
            <Line key={each.id} of={each} onDelete={remove} />
          ))}
        </div>
      )}
      {isNew && <NewReplay onClose={() => setNew(false)} />}
    </div>
  );
}
