import type { Indicator } from '@biaochi/schemas/types';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { ClassChip } from '../parts/ClassChip.js';
import { Clause } from '../parts/Clause.js';
import { StatusMark } from '../parts/StatusMark.js';
import { pointsText } from '../projections/explanation/indicators.js';
import { fieldsOf, type Field } from '../projections/form/fields.js';
import { useScope } from '../why/useExplanation.js';
import { Why } from '../why/Why.js';
import { ChecksField } from './ChecksField.js';
import { Consequence } from './Consequence.js';
import { Findings } from './Findings.js';
import styles from './Item.module.css';
import { LevelField } from './LevelField.js';
import { MetField } from './MetField.js';
import { NotApplicableReason } from './NotApplicableReason.js';
import { ValueField } from './ValueField.js';
import { ValuesField } from './ValuesField.js';

function FieldOf({ field, indicator }: { field: Field; indicator: Indicator }) {
  switch (field.type) {
    case 'met':
      return <MetField indicator={indicator} />;
    case 'checks':
      return <ChecksField indicator={indicator} checks={field.checks} />;
    case 'level':
      return <LevelField indicator={indicator} levels={field.levels} />;
    case 'value':
      return <ValueField indicator={indicator} range={field.range} />;
    case 'values':
      return <ValuesField indicator={indicator} inputs={field.inputs} />;
  }
}

/** One question: what is asked, the answer, what it brings, and what is wrong with it; `children` stand beneath the answer. */
export function ItemCard({
  indicator,
  isActive,
  isChanged = false,
  isAiry = false,
  onActivate,
  children,
}: {
  indicator: Indicator;
  isActive: boolean;
  isChanged?: boolean;
  /** Room to breathe, for those who judge. */
  isAiry?: boolean;
  onActivate: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation('form');
  const text = useText();
  const { assessment, result } = useLive();
  const { catalog } = useScope();
  const { code, title, requirement, anchor, applicability } = indicator;
  const seen = result.indicators[code];
  const itemClass = catalog.classOf(indicator);
  const answer = assessment.answers[code];
  const fields = fieldsOf(indicator);
  const findings = result.findings.filter(
    ({ place }) => place === `/answers/${code}` || place.startsWith(`/answers/${code}/`),
  );
  const points = seen && pointsText(seen);
  const saysNotApplicable = answer?.notApplicable !== undefined;
  return (
    <article
      className={[styles.item, isActive && styles.active, isChanged && styles.changed, isAiry && styles.airy]
        .filter(Boolean)
        .join(' ')}
      data-item={code}
      data-status={seen?.status}
      tabIndex={-1}
      aria-label={`${code} ${text(title)}`}
      onFocus={onActivate}
      onPointerDown={onActivate}
    >
      <header className={styles.question}>
        <span className={styles.code}>{code}</span>
        {itemClass && <ClassChip of={itemClass} small />}
        <b className={styles.title}>{text(title)}</b>
        <Why subject={`points:${code}`} className={styles.points} label={`${t('points')} ${points ?? ''}`}>
          {points}
          {seen && <StatusMark status={seen.status} />}
        </Why>
      </header>
      {requirement && (
        <p className={styles.requirement}>
          {text(requirement)} <Clause of={anchor} />
        </p>
      )}
      <div className={styles.answer}>
        {fields.map((field) => (
          <FieldOf key={field.type} field={field} indicator={indicator} />
        ))}
        {fields[0]?.type !== 'met' && (applicability.byEvaluator !== 'forbid' || saysNotApplicable) && (
          <MetField indicator={indicator} only="notApplicable" />
        )}
        <Consequence indicator={indicator} />
        {saysNotApplicable && <NotApplicableReason indicator={indicator} />}
      </div>
      {children}
      <Findings of={findings} />
    </article>
  );
}
