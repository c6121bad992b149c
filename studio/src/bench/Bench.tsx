import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { Segmented } from '../parts/Segmented.js';
import type { Line } from '../projections/explanation/line.js';
import { readReference } from '../projections/words/reference.js';
import { ExplanationTree } from '../why/ExplanationTree.js';
import { useExplanation } from '../why/useExplanation.js';
import { AnswerForm } from './AnswerForm.js';
import styles from './Bench.module.css';
import { Comparison } from './Comparison.js';
import { FixtureList } from './FixtureList.js';
import { FixturePurpose } from './FixturePurpose.js';
import { Notices } from './Notices.js';
import { TriedBar } from './TriedBar.js';
import { useChanges } from './useFixtureRun.js';
import { FixtureHead, Verdict } from './Verdict.js';
import { VerdictRuler } from './VerdictRuler.js';

/** The trial bench: fixtures, the verdict with its whole why, and the answers, which follow each other at every keystroke. */
export function Bench() {
  const { t } = useTranslation('bench');
  const [search] = useSearchParams();
  const { key } = useLocation();
  const [side, setSide] = useState<'answers' | 'compare'>('answers');
  const [picked, setPicked] = useState<{ code: string } | null>(null);
  const changes = useChanges();
  const root = useExplanation();
  const pick = (line: Line) => {
    const { space, name } = readReference(line.subject);
    if (space !== 'points') return;
    setSide('answers');
    setPicked({ code: name });
  };
  const tabs = (
    <Segmented
      label={t('side')}
      value={side}
      onChange={setSide}
      options={[
        { value: 'answers', label: t('answers') },
        { value: 'compare', label: t('compare') },
      ]}
    />
  );
  return (
    <div className={styles.bench}>
      <FixtureList />
      <section className={styles.middle} aria-label={t('name')}>
        <TriedBar />
        <FixtureHead />
        <FixturePurpose />
        <Verdict />
        <VerdictRuler />
        <Notices />
        <ExplanationTree
          root={root}
          changed={new Set(changes.answers.map((code) => `points:${code}`))}
          asked={search.get('why')}
          askedAt={key}
          onPick={pick}
        />
      </section>
      <aside className={styles.side} aria-label={t('side')}>
        {side === 'answers' ? (
          <AnswerForm head={tabs} picked={picked} />
        ) : (
          <>
            <header className={styles.switch}>{tabs}</header>
            <Comparison />
          </>
        )}
      </aside>
    </div>
  );
}
