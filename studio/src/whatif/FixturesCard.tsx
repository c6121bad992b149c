import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstFixture } from '../bench/FirstFixture.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useGround } from '../document/useTrial.js';
import { useText } from '../i18n/useText.js';
import { Card } from '../parts/Card.js';
import { fixtureCode } from '../projections/fixtureCode.js';
import { Flows } from './Flows.js';
import styles from './Outcomes.module.css';
import { flowsOf, ladderOf, pairsOf } from './outcomes.js';
import { Pairs } from './Pairs.js';
import { useResults } from './useResults.js';
import type { Picked } from './WhyPicked.js';

/** How the fixtures spread over the grades before and after, and which of them move. */
export function FixturesCard({ picked, onPick }: { picked: Picked | null; onPick: (picked: Picked) => void }) {
  const { t } = useTranslation('whatif');
  const { ruleset } = useOpenStandard();
  const { chooseFixture } = useLive();
  const text = useText();
  const results = useResults();
  const isBehind = useGround()?.isBehind ?? false;
  const { ladder, before, after } = useMemo(
    () => ({
      ladder: ladderOf(ruleset),
      before: results.map((one) => one.before.outcome.grade),
      after: results.map((one) => one.after.outcome.grade),
    }),
    [ruleset, results],
  );
  const flows = flowsOf(ladder, before, after);
  const count = flows.reduce((sum, { who }) => sum + who.length, 0);
  const pick = (at: number): void => {
    const { fixture } = results[at]!;
    chooseFixture(fixture.id);
    onPick({ kind: 'fixture', id: fixture.id, before: before[at]! });
  };
  return (
    <Card title={t('fixtures')} remark={t('fixturesOf', { count: results.length })}>
      {results.length === 0 ? (
        <p className={styles.remark}>
          {t('fixturesNone')} <FirstFixture />
        </p>
      ) : (
        <div data-distribution="fixtures" data-moved={count} aria-busy={isBehind} className={styles.distribution}>
          <p className={isBehind ? styles.remark : 'visually-hidden'} role="status">
            {isBehind ? t('behind') : t('moved', { count })}
          </p>
          <Pairs pairs={pairsOf(ladder, before, after)} ruleset={ruleset} />
          <Flows
            flows={flows}
            chosen={picked?.kind === 'fixture' ? picked.id : null}
            name={(at) => {
              const { id, title } = results[at]!.fixture;
              return { key: id, short: fixtureCode({ id }), long: text(title) };
            }}
            onChoose={pick}
          />
        </div>
      )}
    </Card>
  );
}
