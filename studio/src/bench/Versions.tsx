import type { Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import type { FixtureRun } from '../document/openStandard.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { Card } from '../parts/Card.js';
import { titleOf } from '../projections/explanation/names.js';
import { mainScale } from '../projections/mainScale.js';
import { totalFigure } from '../projections/totalFigure.js';
import { useScope } from '../why/useExplanation.js';
import { Why } from '../why/Why.js';
import styles from './Comparison.module.css';
import { signOf } from './FixtureList.js';
import { type Published, usePublished } from './usePublished.js';

/** The words of a grade of a ruleset; that it is undetermined for null. */
function useGradeOf(): (ruleset: Ruleset, grade: string | null) => string {
  const { t } = useTranslation('words');
  const text = useText();
  return (ruleset, grade) => {
    const found = ruleset.grades.find(({ id }) => id === grade);
    return found ? text(found.label) : t('undetermined');
  };
}

/** The points that an item earned then and earns now; each of today's opens its why. */
function Items({ run, published }: { run: FixtureRun; published: Published }) {
  const { t } = useTranslation('bench');
  const scope = useScope();
  const before = published.of(run);
  const codes = published.moved.get(run.fixture.id)?.indicators ?? [];
  const points = (result: FixtureRun['result'], code: string): string => {
    const seen = result.indicators[code];
    if (!seen) return t('notThere');
    return seen.points ?? t(`words:${seen.status}` as never);
  };
  return (
    <>
      <ul className={styles.moves}>
        {codes.map((code) => (
          <li key={code}>
            <span className={`${styles.label} el`}>{titleOf(scope, code)}</span>
            <span className="t3">{points(before.result, code)}</span>
            <span aria-hidden className="t3">
              →
            </span>
            <Why subject={`points:${code}`} className={styles.value}>
              {points(run.result, code)}
            </Why>
          </li>
        ))}
      </ul>
      {before.left.length > 0 && <p className={styles.none}>{t('leftBehind', { count: before.left.length })}</p>}
    </>
  );
}

/** The draft against the published version on the same fixtures: grade and total then and now, and what moved. */
export function Versions() {
  const { t } = useTranslation('bench');
  const { ruleset, blank, runs } = useOpenStandard();
  const { fixture, chooseFixture } = useLive();
  const published = usePublished();
  const gradeOf = useGradeOf();
  const text = useText();
  if (!published) return null;
  const total = mainScale(ruleset, blank)?.total.id;
  const figure = (result: FixtureRun['result']): string =>
    total === undefined ? '' : totalFigure(result.totals[total]);
  const moved = [...runs.values()].filter((run) => published.moved.has(run.fixture.id));
  const own = fixture ? runs.get(fixture.id) : undefined;
  return (
    <Card
      title={t(published.isBase ? 'againstBase' : 'againstVersion', { version: published.version })}
      remark={t('movedCount', { count: moved.length, of: runs.size })}
    >
      {moved.length === 0 && <p className={styles.none}>{t('nothingMoved')}</p>}
      {moved.map((run) => {
        const { result } = published.of(run);
        const [was, is] = [
          gradeOf(published.ruleset, result.outcome.grade),
          gradeOf(ruleset, run.result.outcome.grade),
        ];
        return (
          <button
            key={run.fixture.id}
            type="button"
            className={styles.move}
            aria-current={run.fixture.id === fixture?.id || undefined}
            data-moved={run.fixture.id}
            title={text(run.fixture.title)}
            onClick={() => chooseFixture(run.fixture.id)}
          >
            <span className="t3 s12">{signOf(run.fixture.id)}</span>
            <span className={styles.then}>
              {was} {figure(result)}
            </span>
            <span aria-hidden className="t3">
              →
            </span>
            <b className={was === is ? undefined : styles.turned}>
              {is} {figure(run.result)}
            </b>
          </button>
        );
      })}
      {own && published.moved.has(own.fixture.id) && (
        <>
          <h4 className={styles.sub}>{t('whatMoved', { fixture: signOf(own.fixture.id) })}</h4>
          <Items run={own} published={published} />
        </>
      )}
    </Card>
  );
}
