import { carrier } from '@biaochi/engine';
import type { Assessment } from '@biaochi/schemas/types';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useGradeName } from '../bench/FixtureList.js';
import { type Live, LiveProvider, resultOf, useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { underReadings, useTriedReadings } from '../document/useTriedReadings.js';
import { useLanguage, useText } from '../i18n/useText.js';
import { Card } from '../parts/Card.js';
import { Chip } from '../parts/Chip.js';
import { fixtureCode } from '../projections/fixtureCode.js';
import { ExplanationTree } from '../why/ExplanationTree.js';
import { useExplanation } from '../why/useExplanation.js';
import { WhyProvider } from '../why/WhyProvider.js';
import type { Outcome } from './outcomes.js';
import type { PastCases } from './usePastCases.js';
import styles from './WhatIf.module.css';

/** Who was chosen among those that move, with the outcome under the document: a fixture, or a past assessment by its place. */
export type Picked =
  | { readonly kind: 'fixture'; readonly id: string; readonly before: Outcome }
  | { readonly kind: 'past'; readonly id: string; readonly at: number; readonly who: string; readonly before: Outcome };

const unchanged: ReadonlySet<string> = new Set();
const idle = (): void => undefined;

/** Makes a past assessment the one that is explained, as the tried standard takes it. */
function PastLive({ at, past: { cases, from }, children }: { at: number; past: PastCases; children: ReactNode }) {
  const standard = useOpenStandard();
  const language = useLanguage();
  const { tried } = useTriedReadings();
  const past = cases?.[at]?.assessment;
  const assessment = useMemo(() => {
    const own = (from && past ? carrier(from, standard.ruleset)(past).assessment : past) as Assessment | undefined;
    return own && underReadings(own, tried);
  }, [past, from, standard.ruleset, tried]);
  const live = useLive();
  const given = useMemo(
    (): Live =>
      assessment === undefined
        ? live
        : {
            ...live,
            ...{ fixture: null, assessment, isEdited: false },
            result: resultOf(standard, assessment, language),
            ...{ setAnswer: idle, setFact: idle, setEntities: idle, setDate: idle, setParameter: idle, reset: idle },
          },
    [live, standard, assessment, language],
  );
  return (
    <LiveProvider value={given}>
      <WhyProvider>{children}</WhyProvider>
    </LiveProvider>
  );
}

function Tree({ who, before }: { who: string; before: Outcome }) {
  const { t } = useTranslation('whatif');
  const { result } = useLive();
  const gradeName = useGradeName();
  const root = useExplanation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <Card title={t('whyOf', { who })}>
      <div ref={box} className={styles.why} data-why>
        <p className={styles.whys}>
          <Chip>{t('whyWas', { outcome: gradeName(before) })}</Chip>
          <Chip tone="changed">{t('whyIs', { outcome: gradeName(result.outcome.grade) })}</Chip>
        </p>
        <ExplanationTree root={root} changed={unchanged} asked={null} onPick={idle} />
      </div>
    </Card>
  );
}

/** Why the one that was chosen comes out so in the what-if. */
export function WhyPicked({ picked, past }: { picked: Picked | null; past: PastCases }) {
  const { t } = useTranslation('whatif');
  const { fixtures } = useOpenStandard();
  const text = useText();
  if (picked === null) return <p className={styles.remark}>{t('whyHelp')}</p>;
  if (picked.kind === 'past') {
    return (
      <PastLive at={picked.at} past={past}>
        <Tree key={picked.id} who={picked.who} before={picked.before} />
      </PastLive>
    );
  }
  const own = fixtures.find(({ id }) => id === picked.id);
  return own ? <Tree key={picked.id} who={`${fixtureCode(own)} ${text(own.title)}`} before={picked.before} /> : null;
}
