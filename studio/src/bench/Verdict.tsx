import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../document/useEditor.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { Icon } from '../parts/Icon.js';
import { StatusMark, type Status } from '../parts/StatusMark.js';
import { gradeTone } from '../projections/gradeTone.js';
import { headline, type Headline } from '../projections/verdict/headline.js';
import { readFigure, showFraction } from '../projections/words/figures.js';
import { useScope } from '../why/useExplanation.js';
import { Why } from '../why/Why.js';
import { suffixText } from '../projections/suffixText.js';
import { Demands } from './Demands.js';
import { FirstFixture } from './FirstFixture.js';
import { FixtureTitle } from './FixtureTitle.js';
import { signOf, useGradeName } from './FixtureList.js';
import { useChanges, useFixtureRun } from './useFixtureRun.js';
import styles from './Verdict.module.css';

const marks: Record<'ok' | 'bad' | 'unknown', Status> = { ok: 'met', bad: 'unmet', unknown: 'unknown' };
const inks = { ok: 'var(--ok)', bad: 'var(--bad)', unknown: 'var(--unk)' };

/** The name of what is on the bench, whether it stands as expected, and the way back from edits. */
export function FixtureHead() {
  const { t } = useTranslation('bench');
  const { fixture, reset, isEdited } = useLive();
  const editor = useEditor();
  const text = useText();
  const changes = useChanges();
  const run = useFixtureRun();
  const count = changes.answers.length + changes.facts.length;
  if (fixture === null) {
    return (
      <p className="row t2">
        {t('noFixture')}
        <FirstFixture />
      </p>
    );
  }
  return (
    <div className={styles.head}>
      <span className="t3">{signOf(fixture.id)}</span>
      {editor ? <FixtureTitle key={fixture.id} fixture={fixture} /> : <h2 className="el">{text(fixture.title)}</h2>}
      {run && (
        <Chip tone={run.pass ? 'ok' : count > 0 ? 'changed' : 'bad'}>
          {t(run.pass ? 'asExpected' : count > 0 ? 'notAsFixture' : 'notAsExpected')}
        </Chip>
      )}
      {count > 0 && <Chip tone="changed">{t('edited', { count })}</Chip>}
      {editor && !editor.isVerified(fixture.id) && <Chip tone="changed">{t('unverified')}</Chip>}
      <span className="sp" />
      {isEdited && (
        <Button size="small" title={t('resetHelp')} icon={<Icon name="reset" size="small" />} onClick={reset}>
          {t('reset')}
        </Button>
      )}
    </div>
  );
}

function GapText({ of: { gap, holds } }: { of: Headline }) {
  const { t } = useTranslation('bench');
  if (gap === null) return null;
  const tone = holds === null ? 'unknown' : holds ? 'ok' : 'bad';
  return (
    <span className={styles.gap} style={{ color: inks[tone] }}>
      {gap.side === 'even' ? t('even') : t(gap.side, { by: gap.by })}
    </span>
  );
}

/** The verdict: the grade, the total that it is read against with its distance, and every demand. */
export function Verdict() {
  const { t } = useTranslation('bench');
  const { ruleset } = useOpenStandard();
  const { result } = useLive();
  const scope = useScope();
  const gradeName = useGradeName();
  const head = headline(scope);
  const value = readFigure(head?.seen.exact);
  const fraction = value && showFraction(value);
  const tone = gradeTone(ruleset, result);
  const { grade, possible } = result.outcome;
  return (
    <div className={styles.verdict} aria-live="polite" data-grade={grade ?? 'undetermined'}>
      <StatusMark status={marks[tone]} size={26} label="" />
      <Why subject="outcome" className={styles.grade}>
        {gradeName(grade)}
        {suffixText(ruleset, result, scope.text)}
      </Why>
      {head && (
        <>
          <span className={styles.rule} />
          <span className="t2 nw">{scope.text(head.total.label)}</span>
          <Why subject={`total:${head.total.id}`} className={head.seen.known ? styles.big : styles.span}>
            {fraction ?? head.seen.text}
          </Why>
          {fraction && <span className={styles.approximate}>{head.seen.text}</span>}
          <GapText of={head} />
        </>
      )}
      {grade === null && (
        <span className={styles.possible}>
          <span className="t2">{t('stillPossible')}</span>
          {possible.map((id) => (
            <Chip key={id} tone={id === scope.catalog.ruleset.grades.at(-1)?.id ? 'bad' : 'ok'}>
              {gradeName(id)}
            </Chip>
          ))}
        </span>
      )}
      <Demands />
    </div>
  );
}
