import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstFixture } from '../bench/FirstFixture.js';
import { MovedMark } from '../bench/MovedMark.js';
import { UnverifiedMark } from '../bench/UnverifiedMark.js';
import { usePublished } from '../bench/usePublished.js';
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
import { totalFigure } from '../projections/totalFigure.js';
import styles from './FixtureStrip.module.css';
import { MainRuler } from './MainRuler.js';
import { Outcomes } from '../why/Outcomes.js';

function Cell({
  run: { fixture, result: own, pass },
  totalId,
  isChosen,
  isMoved,
  isUnverified,
}: {
  run: FixtureRun;
  totalId: string | undefined;
  isChosen: boolean;
  /** Whether it comes out otherwise than under the published version. */
  isMoved: boolean;
  isUnverified: boolean;
}) {
  const { t } = useTranslation(['panels', 'words']);
  const text = useText();
  const { ruleset } = useOpenStandard();
  const { chooseFixture, isEdited, result: live } = useLive();
  const isChanged = isChosen && isEdited;
  const result = isChanged ? live : own;
  const total = totalId === undefined ? undefined : result.totals[totalId];
  const grade = ruleset.grades.find(({ id }) => id === result.outcome.grade);
  const cell = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) cell.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <button
      ref={cell}
      type="button"
      className={pass ? styles.cell : `${styles.cell} ${styles.failed}`}
      aria-pressed={isChosen}
      title={text(fixture.purpose ?? fixture.title)}
      onClick={() => chooseFixture(fixture.id)}
    >
      <StatusMark
        status={isChanged ? 'changed' : pass ? 'met' : 'unmet'}
        label={isChanged ? t('edited') : t(pass ? 'asExpected' : 'notAsExpected', { count: 1 })}
      />
      <span className={styles.code}>{fixtureCode(fixture)}</span>
      {totalId === undefined ? (
        <span className={`${styles.value} t2 s12`}>{grade ? text(grade.label) : t('words:undetermined')}</span>
      ) : (
        <b className={styles.value}>{totalFigure(total)}</b>
      )}
      <span className={`${styles.title} ${isMoved || isUnverified ? styles.marked : ''} el`}>
        {text(fixture.title)}
      </span>
      {(isMoved || isUnverified) && (
        <span className={styles.marks}>
          {isMoved && <MovedMark />}
          {isUnverified && <UnverifiedMark />}
        </span>
      )}
      <GradeDot tone={gradeTone(ruleset, result)} label={grade ? text(grade.label) : t('words:undetermined')} />
    </button>
  );
}

/** All fixtures with their score and whether they came out as expected; choosing one puts it on the bench. */
export function FixtureStrip() {
  const { t } = useTranslation(['panels', 'bench']);
  const text = useText();
  const { ruleset, blank, fixtures, runs } = useOpenStandard();
  const { fixture: chosen } = useLive();
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
        {all.map((run) => (
          <Cell
            key={run.fixture.id}
            run={run}
            totalId={scale?.total.id}
            isChosen={run.fixture.id === chosen?.id}
            isMoved={published?.moved.has(run.fixture.id) ?? false}
            isUnverified={isUnverified(run.fixture.id)}
          />
        ))}
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
}
