import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FixtureRun } from '../document/openStandard.js';
import { useEditor } from '../document/useEditor.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useGround } from '../document/useTrial.js';
import { useLanguage, useText } from '../i18n/useText.js';
import { GradeDot } from '../parts/GradeDot.js';
import { StatusMark } from '../parts/StatusMark.js';
import { scopeOf } from '../projections/explanation/scope.js';
import { seenValue } from '../projections/explanation/seen.js';
import { gradeTone } from '../projections/gradeTone.js';
import { suffixText } from '../projections/suffixText.js';
import { mainScale } from '../projections/mainScale.js';
import { showShortSpan } from '../projections/words/figures.js';
import { FixtureActions } from './FixtureActions.js';
import styles from './FixtureList.module.css';
import { MovedMark } from './MovedMark.js';
import { UnverifiedMark } from './UnverifiedMark.js';
import { type BenchRun, useBenchRuns } from './useBenchRuns.js';
import { usePublished } from './usePublished.js';

/** The short sign of a fixture: the part of its id before the first hyphen, such as S04. */
export function signOf(id: string): string {
  return (id.split('-')[0] ?? id).toUpperCase();
}

/** What a fixture's result shows in a list: its main total, the span while unsettled, a dash where it has no value; null where no total decides. */
export function useScores(): (run: FixtureRun) => string | null {
  const standard = useOpenStandard();
  const language = useLanguage();
  return useMemo(() => {
    const total = mainScale(standard.ruleset, standard.blank)?.total.id;
    return ({ result }) => {
      if (total === undefined) return null;
      const { value, min, max } = result.totals[total] ?? {};
      if (min === null) return '—';
      if (value === null) return showShortSpan(min, max);
      return seenValue(scopeOf(standard.ruleset, result, language), `total:${total}`).text;
    };
  }, [standard, language]);
}

/** The words of a result's outcome: its grade, or that it is undetermined. */
export function useGradeName(): (grade: string | null) => string {
  const { ruleset } = useOpenStandard();
  const text = useText();
  const { t } = useTranslation('words');
  return (grade) => {
    const found = ruleset.grades.find((each) => each.id === grade);
    return found ? text(found.label) : t('undetermined');
  };
}

/** What a row's mark says: under other readings whether it moves, otherwise whether it is as expected. */
const markOf = ({ moved, pass }: BenchRun): 'changed' | 'met' | 'unmet' => (moved ? 'changed' : pass ? 'met' : 'unmet');

/** How many fixtures a mark stands at; nothing where it is none. */
function LegendLine({ mark, children, count }: { mark: ReactNode; children: ReactNode; count: number }) {
  if (count === 0) return null;
  return (
    <p>
      {mark}
      {children}
      <span className="sp" />
      {count}
    </p>
  );
}

/** Every fixture with its mark, score and outcome, and in a draft whether it moved and is verified; the chosen one is on the bench. */
export function FixtureList() {
  const { t } = useTranslation('bench');
  const { ruleset } = useOpenStandard();
  const { fixture, chooseFixture } = useLive();
  const editor = useEditor();
  const published = usePublished();
  const text = useText();
  const score = useScores();
  const gradeName = useGradeName();
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [fixture?.id]);
  const all = useBenchRuns();
  const isTried = useGround()?.isTried ?? false;
  const labels = {
    changed: t(isTried ? 'otherTried' : 'otherReading'),
    met: t('asExpected'),
    unmet: t('notAsExpected'),
  };
  const moved = all.filter((run) => published?.moved.has(run.fixture.id));
  const unverified = editor ? all.filter((run) => !editor.isVerified(run.fixture.id)) : [];
  return (
    <nav className={styles.list} aria-label={t('fixtures')}>
      <header className={styles.head}>
        <h2>{t('fixtures')}</h2>
        <span className="t3">{all.length}</span>
        <span className="sp" />
        {editor && <FixtureActions editor={editor} />}
      </header>
      <div className={styles.rows}>
        {all.map((run) => (
          <button
            key={run.fixture.id}
            ref={run.fixture.id === fixture?.id ? chosen : undefined}
            type="button"
            className={styles.row}
            data-fixture={run.fixture.id}
            aria-current={run.fixture.id === fixture?.id}
            title={run.fixture.purpose ? text(run.fixture.purpose) : undefined}
            onClick={() => chooseFixture(run.fixture.id)}
          >
            <StatusMark status={markOf(run)} label={labels[markOf(run)]} />
            <span className="t3 s12">{signOf(run.fixture.id)}</span>
            <span className="el">{text(run.fixture.title)}</span>
            <span className="sp" />
            {unverified.includes(run) && <UnverifiedMark />}
            {moved.includes(run) && <MovedMark />}
            {score(run) !== null && <span className={styles.score}>{score(run)}</span>}
            <GradeDot tone={gradeTone(ruleset, run.result)} label={gradeName(run.result.outcome.grade)} />
            {ruleset.suffixes && <span className="t2 s12">{suffixText(ruleset, run.result, text)}</span>}
          </button>
        ))}
      </div>
      <footer className={styles.legend}>
        {(['met', 'unmet', 'changed'] as const).map((mark) => (
          <LegendLine
            key={mark}
            mark={<StatusMark status={mark} label="" />}
            count={all.filter((run) => markOf(run) === mark).length}
          >
            {labels[mark]}
          </LegendLine>
        ))}
        <LegendLine mark={<MovedMark label="" />} count={moved.length}>
          {t('movedFrom', { version: published?.version ?? '' })}
        </LegendLine>
        <LegendLine mark={<UnverifiedMark label="" />} count={unverified.length}>
          {t('unverified')}
        </LegendLine>
      </footer>
    </nav>
  );
}
