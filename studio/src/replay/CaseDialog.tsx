import type { Result, Ruleset } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCase } from '../api/replays.js';
import { useLanguage } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { Skeleton } from '../parts/Skeleton.js';
import { explain, explanation } from '../projections/explanation/explanation.js';
import { gradeTone } from '../projections/gradeTone.js';
import { sharesOf } from '../projections/replay/causes.js';
import { ExplanationTree } from '../why/ExplanationTree.js';
import { WhyContext } from '../why/WhyContext.js';
import styles from './CaseDialog.module.css';
import { Distance } from './Distance.js';
import type { Mover } from './movers.js';
import type { Names } from './useNames.js';
import type { Reported } from './useReplays.js';

const nothing: ReadonlySet<string> = new Set();
const stay = (): void => undefined;

/** One explanation; a number in it opens the tree where that number is told. */
function Side({ title, state, ruleset, result }: { title: string; state: string; ruleset: Ruleset; result: Result }) {
  const language = useLanguage();
  const [asked, setAsked] = useState<{ subject: string; times: number } | null>(null);
  const root = useMemo(() => explanation(ruleset, result, language), [ruleset, result, language]);
  const answers = useMemo(
    () => ({
      lineOf: (subject: string) => explain(ruleset, result, language, subject),
      show: (subject: string) => setAsked((before) => ({ subject, times: (before?.times ?? 0) + 1 })),
      shown: null,
    }),
    [ruleset, result, language],
  );
  return (
    <section className={styles.side} aria-label={title}>
      <header className={styles.head}>
        <span className="t2">{title}</span>
        <Chip tone={gradeTone(ruleset, result)}>{state}</Chip>
      </header>
      <WhyContext value={answers}>
        <ExplanationTree
          root={root}
          changed={nothing}
          asked={asked?.subject ?? null}
          askedAt={String(asked?.times ?? 0)}
          onPick={stay}
        />
      </WhyContext>
    </section>
  );
}

/** One enterprise that moves: what would be without each change, and both explanations beside one another. */
export function CaseDialog({
  of,
  mover,
  names,
  onClose,
}: {
  of: Reported;
  mover: Mover;
  names: Names;
  onClose: () => void;
}) {
  const { t } = useTranslation('replay');
  const language = useLanguage();
  const { position, name, fromState, toState, to, attributed } = mover;
  const { data } = useQuery({
    queryKey: ['replay', of.id, 'case', position, language],
    queryFn: ({ signal }) => readCase(of.id, position, language, signal),
  });
  const shares = attributed ? sharesOf(attributed) : [];
  return (
    <Modal
      open
      footer={null}
      onCancel={onClose}
      width="min(1480px, calc(100vw - 48px))"
      centered
      title={
        <span className={styles.title}>
          {name} <span className="t3">#{position}</span>
          <span className={styles.way}>{t('cell', { from: names.state(fromState), to: names.state(toState) })}</span>
        </span>
      }
    >
      <ul className={styles.causes}>
        {shares.map(({ group, without, decisive }) => (
          <li key={group}>
            {t(without === to ? 'withoutStays' : 'withoutIt', {
              change: names.change(group),
              outcome: names.state(without),
            })}
            {decisive && <Chip tone="primary">{t('decisive')}</Chip>}
          </li>
        ))}
      </ul>
      {data && <Distance ruleset={of.to} assessment={data.carried} />}
      {data ? (
        <div className={styles.sides}>
          <Side
            title={t('oldSide', { version: of.report.from.version })}
            state={names.state(fromState)}
            ruleset={of.from}
            result={data.before}
          />
          <Side
            title={t('newSide', { version: of.report.to.version })}
            state={names.state(toState)}
            ruleset={of.to}
            result={data.after}
          />
        </div>
      ) : (
        <Skeleton />
      )}
    </Modal>
  );
}
