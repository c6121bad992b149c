import type { Decimal } from '@biaochi/schemas/types';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TriedBar } from '../bench/TriedBar.js';
import { useSelection } from '../document/useSelection.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useTriedReadings } from '../document/useTriedReadings.js';
import { useGround, useTrial, type Ground } from '../document/useTrial.js';
import { EmptyState } from '../parts/EmptyState.js';
import { Consequences } from './Consequences.js';
import { FixturesCard } from './FixturesCard.js';
import { type Knob, knobsOf } from './knobs.js';
import { Knobs } from './Knobs.js';
import { PastCard } from './PastCard.js';
import { turned } from './trial.js';
import { useJudged, useMatter } from './useJudged.js';
import { usePastCases } from './usePastCases.js';
import { useSweep } from './useSweep.js';
import { useTrack } from './useTrack.js';
import styles from './WhatIf.module.css';
import { type Picked, WhyPicked } from './WhyPicked.js';

/** Weights, points and thresholds on sliders; fixtures and past assessments follow, the document stays as it is. */
export function WhatIf() {
  const { t } = useTranslation('whatif');
  const standard = useOpenStandard();
  const ground = useGround();
  const { ruleset } = ground?.document ?? standard;
  const knobs = useMemo(() => knobsOf(ruleset), [ruleset]);
  if (ground === null || knobs.length === 0) {
    return <EmptyState icon="slide" title={t('noKnobs')} help={t('noKnobsHelp')} />;
  }
  return <Turning ground={ground} knobs={knobs} />;
}

/** The first number of a place that is selected, or of a member of it; undefined where it has none. */
const firstAt = (knobs: readonly Knob[], place: string | null): Knob | undefined =>
  place === null ? undefined : knobs.find((one) => one.place === place || one.place.startsWith(`${place}/`));

function Turning({ ground, knobs }: { ground: Ground; knobs: readonly Knob[] }) {
  const { t } = useTranslation('whatif');
  const { document } = ground;
  const { ruleset, fixtures } = document;
  const { changes, tryChanges } = useTrial();
  const { tried: readings } = useTriedReadings();
  const [selected, select] = useSelection();
  const [chosen, setChosen] = useState<string | null>(null);
  const [archive, setArchive] = useState<string | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const active = knobs.find(({ id }) => id === chosen) ?? firstAt(knobs, selected) ?? knobs[0]!;
  const activate = useCallback(
    (id: string) => {
      setChosen(id);
      select(knobs.find((one) => one.id === id)?.place ?? null);
    },
    [knobs, select],
  );
  const past = usePastCases(ground, archive);
  const matter = useMatter(ruleset, past);
  const { judged, isBehind } = useJudged(matter, readings, changes);
  const track = useTrack(document, active);
  const assessments = useMemo(() => fixtures.map(({ assessment }) => assessment), [fixtures]);
  const sweep = useSweep({ matter, readings, changes, fixtures: assessments, knob: active, track });
  // Two turns in a row both count, whatever was drawn between them.
  const latest = useRef(changes);
  latest.current = changes;
  const turn = useCallback(
    (knob: Knob, value: Decimal) => {
      latest.current = turned(ruleset, latest.current, knob, value);
      tryChanges(latest.current);
    },
    [ruleset, tryChanges],
  );
  return (
    <div className={styles.room}>
      <section className={styles.knobs} aria-label={t('title')}>
        <header className={styles.head}>
          <h1>{t('title')}</h1>
          <p className="t2">{t('help')}</p>
        </header>
        <Knobs {...{ document, knobs, changes, sweep }} active={active.id} onTurn={turn} onActivate={activate} />
      </section>
      <div className={styles.results}>
        <TriedBar />
        <Consequences {...{ ground, knobs, changes }} onKeepSum={tryChanges} />
        <div className={styles.cards}>
          <FixturesCard picked={picked} onPick={setPicked} />
          <PastCard
            {...{ ground, past, isBehind, judged, archive, picked }}
            onArchive={setArchive}
            onPick={setPicked}
          />
        </div>
        <WhyPicked picked={picked} past={past} />
      </div>
    </div>
  );
}
