import { joinAddress } from '@biaochi/engine';
import type { Class, Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { ApplicabilityBuilder } from '../../builders/indicator/ApplicabilityBuilder.js';
import { Basics } from '../../builders/indicator/Basics.js';
import { InputsBuilder } from '../../builders/inputs/InputsBuilder.js';
import { DoubtsBuilder } from '../../builders/doubts/DoubtsBuilder.js';
import { EvidenceBuilder } from '../../builders/indicator/EvidenceBuilder.js';
import { VetoBuilder } from '../../builders/indicator/VetoBuilder.js';
import { ScoringBuilder } from '../../builders/scoring/ScoringBuilder.js';
import { useEditor } from '../../document/useEditor.js';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { ConditionView } from '../../kinds/condition/ConditionView.js';
import { kindOf } from '../../kinds/scoring/index.js';
import { Chip } from '../../parts/Chip.js';
import { ClassChip } from '../../parts/ClassChip.js';
import { Clause } from '../../parts/Clause.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { fixtureCode } from '../../projections/fixtureCode.js';
import { concernsOf } from '../../projections/table/concerns.js';
import { catalogOf } from '../../projections/words/catalog.js';
import { showSpan, showText } from '../../projections/words/figures.js';
import { Why } from '../../why/Why.js';
import { DescentSection } from './Departures.js';
import { EvidenceList } from './EvidenceList.js';
import { Head } from './Head.js';
import styles from './Inspector.module.css';
import { WhatIfLink } from './WhatIfLink.js';
import { NoteView, ReadingView } from './ReadingView.js';
import { Section } from './Section.js';

/** What the assessment on the bench makes of the indicator. */
function Verdict({ code }: { code: string }) {
  const { t } = useTranslation(['panels', 'words']);
  const text = useText();
  const { fixture, result, isEdited } = useLive();
  const seen = result.indicators[code];
  if (!seen) return null;
  const { status, points, min, max } = seen;
  const figure =
    typeof points === 'string' ? `${showText(points)} / ${showText(max ?? points)}` : max && showSpan(min ?? '0', max);
  return (
    <div className={styles.verdict}>
      <span className="t3 el" title={fixture ? text(fixture.title) : ''}>
        {fixture ? t('onBench', { fixture: fixtureCode(fixture) }) : t('inspector')}
      </span>
      {isEdited && <Chip tone="changed">{t('edited')}</Chip>}
      <span className="sp" />
      <Why subject={`points:${code}`}>
        <span className="row">
          <StatusMark status={status} label="" />
          {t(`words:${status}`)}
          {figure && status !== 'notApplicable' && <b>{figure}</b>}
        </span>
      </Why>
    </div>
  );
}

/** What an indicator is, every part of it a field. */
function IndicatorEditor({ of: indicator, class: own }: { of: Indicator; class: Class | undefined }) {
  const { t } = useTranslation(['panels', 'builders']);
  const { ruleset } = useOpenStandard();
  const { readings, notes } = concernsOf(ruleset, indicator.code);
  const evidence = indicator.evidence ?? [];
  return (
    <>
      <Section title={t('scoring')} remark={own && <ClassLabel of={own} />}>
        <ScoringBuilder of={indicator} />
      </Section>
      <Section title={t('builders:basics')}>
        <Basics of={indicator} />
      </Section>
      <Section title={t('applicability')}>
        <ApplicabilityBuilder of={indicator} class={own} />
      </Section>
      <Section title={t('builders:veto')}>
        <VetoBuilder of={indicator} />
      </Section>
      <Section title={t('evidenceOf')} remark={evidence.length}>
        <EvidenceBuilder of={indicator} />
      </Section>
      <Section title={t('builders:inputs')} remark={indicator.inputs?.length ?? 0}>
        <InputsBuilder of={indicator} />
      </Section>
      <Section title={t('readingsOf')} remark={readings.length + notes.length}>
        <DoubtsBuilder readings={readings} notes={notes} code={indicator.code} />
      </Section>
    </>
  );
}

function ClassLabel({ of }: { of: Class }) {
  return useText()(of.label);
}

function Applicability({ of: { applicability }, class: own }: { of: Indicator; class: Class | undefined }) {
  const { t } = useTranslation('panels');
  const { when, byEvaluator, policy, anchor } = applicability;
  const isGate = own?.kind === 'basic' || own?.kind === 'required';
  return (
    <Section title={t('applicability')} remark={<Clause of={anchor} />}>
      {when && (
        <>
          <p className="t2">{t('appliesWhen')}</p>
          <ConditionView condition={when} />
        </>
      )}
      <p>{t(`applies.${byEvaluator}`)}</p>
      {(byEvaluator !== 'forbid' || when) && (
        <p className="t2">{isGate ? t('passedOver') : t(`policy.${policy ?? own?.whenNotApplicable ?? 'drop'}`)}</p>
      )}
    </Section>
  );
}

/** One indicator: what it demands, how it is scored, when it applies, its evidence, and what was doubtful about it. */
export function IndicatorPanel({ code }: { code: string }) {
  const text = useText();
  const editor = useEditor();
  const { ruleset } = useOpenStandard();
  const { indicator: byCode, classOf, group, topGroupOf } = catalogOf(ruleset);
  const indicator = byCode.get(code);
  if (!indicator) return null;
  const own = classOf(indicator);
  const sub = group.get(indicator.group);
  const top = topGroupOf(indicator);
  const path = [top, sub === top ? undefined : sub].flatMap((each) => (each ? [text(each.title)] : []));
  return (
    <>
      <Head
        title={
          <>
            <span className={styles.code}>{code}</span>
            {own && <ClassChip of={own} />}
            <span>{text(indicator.title)}</span>
          </>
        }
      >
        <Clause of={indicator.anchor} />
        <span>{path.join(' · ')}</span>
        <WhatIfLink />
      </Head>
      <Verdict code={code} />
      <DescentSection places={[joinAddress('indicators', code)]} />
      {editor && <IndicatorEditor key={code} of={indicator} class={own} />}
      {!editor && <IndicatorReading of={indicator} class={own} />}
    </>
  );
}

/** What an indicator is, to be read. */
function IndicatorReading({ of: indicator, class: own }: { of: Indicator; class: Class | undefined }) {
  const { t } = useTranslation('panels');
  const text = useText();
  const { ruleset } = useOpenStandard();
  const { Panel } = kindOf(indicator.scoring);
  const { readings, notes } = concernsOf(ruleset, indicator.code);
  return (
    <>
      {indicator.requirement && (
        <Section title={t('requirement')}>
          <p className={styles.prose}>{text(indicator.requirement)}</p>
        </Section>
      )}
      <Section title={t('scoring')} remark={own && text(own.label)}>
        <Panel scoring={indicator.scoring} indicator={indicator} />
      </Section>
      <Applicability of={indicator} class={own} />
      <Section title={t('evidenceOf')} remark={indicator.evidence?.length ?? 0}>
        <EvidenceList evidence={indicator.evidence ?? []} />
      </Section>
      {readings.length + notes.length > 0 && (
        <Section title={t('readingsOf')} remark={readings.length + notes.length}>
          {readings.map((each) => (
            <ReadingView key={each.id} of={each} />
          ))}
          {notes.map((each) => (
            <NoteView key={each.id} of={each} />
          ))}
        </Section>
      )}
    </>
  );
}
