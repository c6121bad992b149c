import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstFixture } from '../bench/FirstFixture.js';
import { MovedMark } from '../bench/MovedMark.js';
import { UnverifiedMark } from '../bench/UnverifiedMark.js';
import { usePublished } from '../bench/usePublished.js';
import { Behind } from '../document/Behind.js';
import type { FixtureRun } from '../document/openStandard.js';
import { useEditor } from '../document/useEditor.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { GradeDot } from '../parts/GradeDot.js';
import { IconButton } from '../parts/IconButton.js';
import { StatusMark } from '../parts/StatusMark.js';
import { fixtureCode } from '../projections/fixtureCode.js';
import { gradeTone } from '../projections/gradeTone.js';
import { mainScale } from '../projections/mainScale.js';
import { catalogOf } from '../projections/words/catalog.js';
import { suffixText } from '../projections/suffixText.js';
import { totalFigure } from '../projections/totalFigure.js';
import { useSession } from '../store/session.js';
import styles from './FixtureStrip.module.css';
import { MainRuler } from './MainRuler.js';
import { Outcomes } from '../why/Outcomes.js';

type Tone = ReturnType<typeof gradeTone>;

/** One fixture as it is shown; drawn again only where something of this changes. */
const Cell = memo(function Cell({
  id,
  code,
  title,
  hint,
  status,
  label,
  figure,
  grade,
  suffix,
  tone,
  isChosen,
  isMoved,
  isUnverified,
  onChoose,
}: {
  id: string;
  code: string;
  title: string;
  hint: string;
  status: 'changed' | 'met' | 'unmet';
  /** What the mark of the status says. */
  label: string;
  /** Null where no total stands for the whole; then the grade is written out. */
  figure: string | null;
  grade: string;
  /** What stands behind the grade's name, beside its dot where the name is not written. */
  suffix: string;
  tone: Tone;
  isChosen: boolean;
  /** Whether it comes out otherwise than under the published version. */
  isMoved: boolean;
  isUnverified: boolean;
  /** The same function at each edit. */
  onChoose: (id: string) => void;
}) {
  const cell = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) cell.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <button
      ref={cell}
      type="button"
      className={status === 'unmet' ? `${styles.cell} ${styles.failed}` : styles.cell}
      aria-pressed={isChosen}
      title={hint}
      onClick={() => onChoose(id)}
    >
      <StatusMark status={status} label={label} />
      <span className={styles.code}>{code}</span>
      {figure === null ? (
        <span className={`${styles.value} t2 s12`}>{grade}</span>
      ) : (
        <b className={styles.value}>{figure}</b>
      )}
      <span className={`${styles.title} ${isMoved || isUnverified ? styles.marked : ''} el`}>{title}</span>
      {(isMoved || isUnverified) && (
        <span className={styles.marks}>
          {isMoved && <MovedMark />}
          {isUnverified && <UnverifiedMark />}
        </span>
      )}
      <span className="row">
        {figure !== null && suffix !== '' && <span className="t2 s12">{suffix}</span>}
        <GradeDot tone={tone} label={grade} />
      </span>
    </button>
  );
});

/** The fixtures one beside another. */
function Cells({ all, totalId }: { all: readonly FixtureRun[]; totalId: string | undefined }) {
  const { t } = useTranslation(['panels', 'words']);
  const text = useText();
  const { id: standardId, ruleset } = useOpenStandard();
  const { fixture: chosen, isEdited, result: live } = useLive();
  const editor = useEditor();
  const published = usePublished();
  const onChoose = useCallback(
    (fixtureId: string) => useSession.getState().update(standardId, { fixtureId, edited: null }),
    [standardId],
  );
  const labels = { changed: t('edited'), met: t('asExpected', { count: 1 }), unmet: t('notAsExpected', { count: 1 }) };
  return all.map(({ fixture, result: own, pass }) => {
    const isChosen = fixture.id === chosen?.id;
    const isChanged = isChosen && isEdited;
    const result = isChanged ? live : own;
    const status = isChanged ? 'changed' : pass ? 'met' : 'unmet';
    const grade = ruleset.grades.find(({ id }) => id === result.outcome.grade);
    return (
      <Cell
        key={fixture.id}
        id={fixture.id}
        code={fixtureCode(fixture)}
        title={text(fixture.title)}
        hint={text(fixture.purpose ?? fixture.title)}
        status={status}
        label={labels[status]}
        figure={totalId === undefined ? null : totalFigure(result.totals[totalId])}
        grade={grade ? text(grade.label) + suffixText(ruleset, result, text) : t('words:undetermined')}
        suffix={suffixText(ruleset, result, text)}
        tone={gradeTone(ruleset, result)}
        isChosen={isChosen}
        isMoved={published?.moved.has(fixture.id) ?? false}
        isUnverified={editor !== null && !editor.isVerified(fixture.id)}
        onChoose={onChoose}
      />
    );
  });
}

const Strip = memo(function Strip() {
  const { t } = useTranslation(['panels', 'bench']);
  const text = useText();
  const { ruleset, blank, fixtures, runs } = useOpenStandard();
  const editor = useEditor();
  const published = usePublished();
  const [isFolded, setFolded] = useState(false);
  const scale = mainScale(ruleset, blank);
  const all = fixtures.flatMap((fixture) => runs.get(fixture.id) ?? []);
  const passed = all.filter(({ pass }) => pass).length;
  const moved = published?.moved.size ?? 0;
  const isUnverified = (id: string): boolean => editor !== null && !editor.isVerified(id);
  const unverified = all.filter(({ fixture }) => isUnverified(fixture.id)).length;
  const best = [...ruleset.grades].sort((a, b) => a.order - b.order);
  return (
    <section className={isFolded ? `${styles.strip} ${styles.folded}` : styles.strip} aria-label={t('fixtures')}>
      <div className={styles.summary}>
        <div className="row">
          <h2>{t('fixtures')}</h2>
          <span className="t3">{all.length}</span>
          <span className="sp" />
          <IconButton
            icon={isFolded ? 'right' : 'down'}
            small
            label={t(isFolded ? 'unfoldStrip' : 'foldStrip')}
            onClick={() => setFolded(!isFolded)}
          />
        </div>
        <ul>
          {passed > 0 && (
            <li>
              <StatusMark status="met" label="" />
              {t('asExpected', { count: passed })}
            </li>
          )}
          {passed < all.length && (
            <li>
              <StatusMark status="unmet" label="" />
              {t('notAsExpected', { count: all.length - passed })}
            </li>
          )}
          {moved > 0 && (
            <li>
              <MovedMark label="" />
              {t('bench:movedCount', { count: moved, of: all.length })}
            </li>
          )}
          {unverified > 0 && (
            <li>
              <UnverifiedMark label="" />
              {t('bench:unverified')} {unverified}
            </li>
          )}
        </ul>
      </div>
      <div className={styles.cells} tabIndex={-1}>
        {all.length === 0 && (
          <p className={styles.none}>
            <b>{t('noFixture')}</b> <span className="t2">{t('noFixtureHelp')}</span> <FirstFixture />
          </p>
        )}
        <Cells all={all} totalId={scale?.total.id} />
      </div>
      {!scale && all.length > 0 && !isFolded && (
        <div className={styles.ruler}>
          <Outcomes />
        </div>
      )}
      {scale && all.length > 0 && !isFolded && (
        <div className={styles.ruler}>
          <div className="row s12">
            <b>{text(catalogOf(ruleset).total.get(scale.total.id)?.label ?? scale.total.label)}</b>
            <span className="sp" />
            {best.slice(0, 3).map((grade) => (
              <span key={grade.id} className={styles.legend}>
                <GradeDot tone={grade === best.at(-1) ? 'bad' : 'ok'} />
                <span className="el">{text(grade.label)}</span>
              </span>
            ))}
          </div>
          <MainRuler />
        </div>
      )}
    </section>
  );
});

/**
 * All fixtures with their score and whether they came out as expected; choosing one puts it on the bench. A moment
 * behind, so that a key need not wait for every fixture to be run.
 */
export function FixtureStrip() {
  return (
    <Behind>
      <Strip />
    </Behind>
  );
}
