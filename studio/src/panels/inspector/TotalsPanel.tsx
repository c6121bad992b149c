import { joinAddress, ordered } from '@biaochi/engine';
import type { Effect, Gate, Total } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { AddButton } from '../../builders/fields/AddButton.js';
import { LineTools } from '../../builders/fields/LineTools.js';
import { GateBuilder } from '../../builders/rulings/GateBuilder.js';
import { TotalBuilder } from '../../builders/rulings/TotalBuilder.js';
import { addGate } from '../../commands/gates.js';
import { addTotal } from '../../commands/totals.js';
import { useEditor } from '../../document/useEditor.js';
import { useLive } from '../../document/useLive.js';
import { showDecimal } from '../../i18n/numbers.js';
import { useScope } from '../../kinds/useScope.js';
import { Clause } from '../../parts/Clause.js';
import { gateStatus, StatusMark } from '../../parts/StatusMark.js';
import { nameOf } from '../../projections/explanation/names.js';
import { roundingWords } from '../../projections/explanation/roundings.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { totalMethod } from '../../projections/explanation/totalMethod.js';
import { Why } from '../../why/Why.js';
import { DescentSection, MemberMark } from './Departures.js';
import { Head } from './Head.js';
import { IndicatorList } from './IndicatorList.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';

/** How a total comes about, in one line. */
function Method({ of: total }: { of: Total }) {
  const scope = useScope();
  if (total.method === 'geometricMean') {
    return (
      <>
        <p className="t2">{totalMethod(scope, total)}</p>
        <ul className={styles.list}>
          {ordered(total.factors).map(({ id, quantity, weight }) => (
            <li key={id}>
              <span className={styles.grow}>{nameOf(scope, quantity)}</span>
              {weight !== undefined && <span className="t3">{showDecimal(String(weight))}</span>}
              <Why subject={quantity}>{seenValue(scope, quantity).text}</Why>
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (total.method !== 'formula') return <p className="t2">{totalMethod(scope, total)}</p>;
  return (
    <>
      <code className={styles.formula}>{total.formula.text}</code>
      <ul className={styles.list}>
        {Object.entries(total.formula.where).map(([symbol, reference]) => (
          <li key={symbol}>
            <code className="t3">{symbol}</code>
            <span className={styles.grow}>{nameOf(scope, reference)}</span>
            <Why subject={reference}>{seenValue(scope, reference).text}</Why>
          </li>
        ))}
      </ul>
    </>
  );
}

function TotalSection({ of: total }: { of: Total }) {
  const { t } = useTranslation('panels');
  const scope = useScope();
  const rounding = scope.catalog.rounding(total.rounding);
  return (
    <Section
      title={scope.text(total.label)}
      remark={
        <>
          {total.id} <Clause of={total.anchor} /> <MemberMark place={joinAddress('totals', total.id)} />
        </>
      }
    >
      <Method of={total} />
      {rounding && (
        <p className="t2">
          {t('rounding')} {roundingWords(scope, rounding)}
        </p>
      )}
      <p className={styles.result}>
        <Why subject={`total:${total.id}`}>
          <b>{seenValue(scope, `total:${total.id}`).text}</b>
        </Why>
      </p>
    </Section>
  );
}

function EffectWords({ of: effect }: { of: Effect }) {
  const { t } = useTranslation('panels');
  const scope = useScope();
  if (effect.type === 'ineligible') return t('effectIneligible');
  if (effect.type === 'gradesDown') return t('effectDown', { steps: effect.steps });
  const grade = scope.catalog.ruleset.grades.find(({ id }) => id === effect.grade);
  return t('effectAtMost', { grade: scope.text(grade?.label) });
}

function GateSection({ of: gate }: { of: Gate }) {
  const scope = useScope();
  const { result } = useLive();
  const status = result.gates[gate.id]?.status ?? 'unknown';
  return (
    <Section
      title={
        <span className={styles.gate}>
          <Why subject={`gate:${gate.id}`} label={scope.text(gate.label)}>
            <StatusMark status={gateStatus[status]} size={16} />
          </Why>
          {scope.text(gate.label)}
        </span>
      }
      remark={
        <>
          <Clause of={gate.anchor} /> <MemberMark place={joinAddress('gates', gate.id)} />
        </>
      }
    >
      <p className="t2">
        <EffectWords of={gate.effect} />
      </p>
      <IndicatorList indicators={scope.catalog.members(gate.members)} />
    </Section>
  );
}

/** The totals and gates of a draft, written in. */
function TotalsEditor() {
  const { t } = useTranslation(['panels', 'builders']);
  const { catalog, text } = useScope();
  return (
    <>
      <Head title={t('rulings')} />
      <DescentSection places={['/totals', '/gates']} />
      {catalog.totals.map((total) => (
        <Section
          key={total.id}
          place={joinAddress('totals', total.id)}
          title={text(total.label)}
          remark={<LineTools at={joinAddress('totals', total.id)} of={text(total.label)} />}
        >
          <TotalBuilder of={total} />
        </Section>
      ))}
      <div className={styles.tools}>
        <AddButton label={t('builders:addTotal')} command={() => addTotal({ zh: t('builders:newTotal') })} />
      </div>
      {catalog.gates.map((gate) => (
        <Section
          key={gate.id}
          place={joinAddress('gates', gate.id)}
          title={text(gate.label)}
          remark={<LineTools at={joinAddress('gates', gate.id)} of={text(gate.label)} />}
        >
          <GateBuilder of={gate} />
        </Section>
      ))}
      <div className={styles.tools}>
        <AddButton label={t('builders:addGate')} command={() => addGate({ zh: t('builders:newGate') })} />
      </div>
    </>
  );
}

/** The totals and the gates: read, or in a draft written in. */
export function TotalsPanel() {
  return useEditor() ? <TotalsEditor /> : <TotalsReading />;
}

/** The totals and the gates, each with how it comes about and what the assessment on the bench makes of it. */
function TotalsReading() {
  const { t } = useTranslation('panels');
  const { catalog } = useScope();
  return (
    <>
      <Head title={t('rulings')} />
      <DescentSection places={['/totals', '/gates']} />
      {catalog.totals.map((total) => (
        <TotalSection key={total.id} of={total} />
      ))}
      {catalog.gates.map((gate) => (
        <GateSection key={gate.id} of={gate} />
      ))}
    </>
  );
}
