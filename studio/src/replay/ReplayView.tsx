import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, Progress } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Refusal } from '../access/Refusal.js';
import { useAccess } from '../access/useAccess.js';
import { useDeed } from '../access/useDeed.js';
import { pauseReplay, type ReplayListing, reportFile, resumeReplay } from '../api/replays.js';
import { showDecimal } from '../i18n/numbers.js';
import { useLanguage, useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { Icon } from '../parts/Icon.js';
import { Skeleton } from '../parts/Skeleton.js';
import { Report } from './Report.js';
import styles from './ReplayView.module.css';
import { useReplay, useReport } from './useReplays.js';

/** Whether the results of the day come out again. */
function Agreement({ id }: { id: string }) {
  const { t } = useTranslation('replay');
  const { own } = useReport(id).report;
  if (own.compared === 0) return <>{t('noneKept')}</>;
  return own.changed.length === 0 ? (
    <>{t('agree', { count: own.compared })}</>
  ) : (
    <b className={styles.differs}>{t('disagree', { count: own.changed.length })}</b>
  );
}

function Export({ id }: { id: string }) {
  const { t } = useTranslation('replay');
  const language = useLanguage();
  const forms = [
    ['html', t('exportHtml')],
    ['xlsx', t('exportXlsx')],
    ['json', t('exportJson')],
  ] as const;
  const items = forms.map(([form, label]) => ({
    key: form,
    label: (
      <a href={reportFile(id, form, language)} download>
        {label}
      </a>
    ),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<Icon name="down" />}>{t('export')}</Button>
    </Dropdown>
  );
}

function UnderWay({ of }: { of: ReplayListing }) {
  const { t } = useTranslation('replay');
  const text = useText();
  const { can } = useAccess();
  const client = useQueryClient();
  const { busy, refusal, run } = useDeed();
  const { id, state, done, count, failure } = of;
  const ask = (work: (id: string) => Promise<ReplayListing>) =>
    void run(async () => {
      client.setQueryData(['replay', id], await work(id));
    });
  const may = can('update', 'Replay', of);
  return (
    <section className={styles.underWay} aria-live="polite">
      <h2>{t(state)}</h2>
      <Progress
        percent={count === 0 ? 0 : Math.floor((done / count) * 100)}
        status={state === 'failed' ? 'exception' : state === 'running' ? 'active' : 'normal'}
        aria-label={t('column.state')}
      />
      <p className="t2">{t('progress', { done: showDecimal(String(done)), whole: showDecimal(String(count)) })}</p>
      {failure && <p className={styles.failure}>{text(failure)}</p>}
      <p className="t3 s12">
        {t(state === 'running' ? 'runningHelp' : state === 'failed' ? 'failedHelp' : 'pausedHelp')}
      </p>
      {may &&
        (state === 'running' ? (
          <Button loading={busy} onClick={() => ask(pauseReplay)}>
            {t('pause')}
          </Button>
        ) : (
          <Button type="primary" loading={busy} onClick={() => ask(resumeReplay)}>
            {t('resume')}
          </Button>
        ))}
      <Refusal>{refusal}</Refusal>
    </section>
  );
}

/** One replay: how far it is, and what it found once it is done. */
export function ReplayView({ id }: { id: string }) {
  const { t } = useTranslation('replay');
  const text = useText();
  const of = useReplay(id);
  const { from, to, archive, state, count } = of;
  const isDone = state === 'done';
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link to="/replay" className={styles.back} title={t('back')} aria-label={t('back')}>
          <Icon name="upward" className={styles.left} />
        </Link>
        <h1>{t('name')}</h1>
        <Chip>{from.version}</Chip>
        <Icon name="right" size="small" className="t3" />
        <Chip tone={to.draft === undefined ? 'primary' : 'changed'}>
          {to.draft !== undefined && `${t('draft')} `}
          {to.version}
        </Chip>
        {to.readings && (
          <Chip
            tone="changed"
            title={Object.entries(to.readings)
              .map((one) => one.join(' → '))
              .join('\n')}
          >
            {t('otherReadings', { count: Object.keys(to.readings).length })}
          </Chip>
        )}
        <span className={`t2 el ${styles.title}`}>{text(to.title)}</span>
        <span className={`t3 s12 ${styles.about}`}>
          {archive.title} · {t('assessments', { count })}
          {archive.synthetic > 0 && ` · ${t('synthetic', { count: archive.synthetic })}`}
          {isDone && (
            <Suspense>
              {' · '}
              <Agreement id={id} />
            </Suspense>
          )}
        </span>
        <span className="sp" />
        {isDone && <Export id={id} />}
      </header>
      {isDone ? (
        <Suspense fallback={<Skeleton />}>
          <Report id={id} />
        </Suspense>
      ) : (
        <UnderWay of={of} />
      )}
    </div>
  );
}
