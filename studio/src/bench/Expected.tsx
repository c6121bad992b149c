import { useTranslation } from 'react-i18next';
import { useEditor } from '../document/useEditor.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { Card } from '../parts/Card.js';
import { Chip } from '../parts/Chip.js';
import { nameOf } from '../projections/explanation/names.js';
import { showText } from '../projections/words/figures.js';
import { useScope } from '../why/useExplanation.js';
import styles from './Comparison.module.css';
import { DerivationEditor, DerivationSteps } from './Derivation.js';
import { Differences } from './Differences.js';
import { useGradeName } from './FixtureList.js';
import { useFixtureRun } from './useFixtureRun.js';
import { Verification } from './Verification.js';

/** What the fixture says its result should be, how that follows from the clauses, and where the bench differs from it. */
export function Expected() {
  const { t } = useTranslation('bench');
  const { fixture } = useLive();
  const { runs } = useOpenStandard();
  const editor = useEditor();
  const scope = useScope();
  const gradeName = useGradeName();
  const run = useFixtureRun();
  if (fixture === null || run === null) return null;
  const { outcome, totals } = fixture.expect;
  // What is confirmed is the fixture as it stands, whatever readings the bench is switched to.
  const pass = runs.get(fixture.id)?.pass ?? run.pass;
  return (
    <Card
      title={t('expected')}
      remark={<Chip tone={run.pass ? 'ok' : 'bad'}>{t(run.pass ? 'matches' : 'differs')}</Chip>}
    >
      <p className={styles.summary}>
        <b>{gradeName(outcome.grade)}</b>
        {Object.entries(totals ?? {}).map(([id, { value, min, max }]) => (
          <span key={id} title={nameOf(scope, `total:${id}`)}>
            {id} {value ? showText(value) : `${min ?? '…'}–${max ?? '…'}`}
          </span>
        ))}
      </p>
      {run.differences.length > 0 && <Differences of={run.differences} />}
      {editor && <Verification key={fixture.id} fixture={fixture} editor={editor} pass={pass} />}
      <details className={styles.derivation} open>
        <summary>
          {t('derivation')} <span className="t3 s12">{t('derivationHelp')}</span>
        </summary>
        {editor ? (
          <DerivationEditor key={fixture.id} fixture={fixture} editor={editor} />
        ) : (
          <DerivationSteps of={fixture.derivation} />
        )}
      </details>
    </Card>
  );
}
