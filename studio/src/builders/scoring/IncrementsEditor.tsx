import type { Decimal, IncrementsScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { scoringAt } from '../../commands/scoring.js';
import { setField } from '../../commands/setField.js';
import panels from '../../kinds/scoring/Panels.module.css';
import { useScope } from '../../kinds/useScope.js';
import { incrementsRule } from '../../projections/explanation/increments.js';
import { unitOf } from '../../projections/explanation/values.js';
import fields from '../fields/Fields.module.css';
import { NumberField } from '../fields/NumberField.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { QuantityField } from './QuantityField.js';
import type { ScoringEditorProps } from './ScoringBuilder.js';

/** Steps of a number: where they start, on which side, their size, what each adds, until where; the rule in words beneath. */
export function IncrementsEditor({ scoring, indicator: { code } }: ScoringEditorProps<IncrementsScoring>) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const scope = useScope();
  const { quantity, from, direction, every, each, counts, limit } = scoring;
  const set = (field: string) => (value: Decimal | null) => run(setField(`${scoringAt(code)}/${field}`, value));
  const choose = (field: string) => (value: string) => run(setField(`${scoringAt(code)}/${field}`, value));
  const unit = unitOf(scope, quantity);
  const measured = (label: string): string => (unit ? `${label} ${unit}` : label);
  return (
    <div className={fields.fields}>
      <QuantityField code={code} quantity={quantity} />
      <NumberField isBare={false} label={measured(t('stepsFrom'))} value={from.at} write={set('from/at')} />
      <NumberField isBare={false} label={t('stepsBase')} value={from.points} write={set('from/points')} />
      <SelectField
        label={t('direction')}
        value={direction}
        options={(['above', 'below'] as const).map((side) => ({ value: side, label: t(`direction.${side}`) }))}
        write={choose('direction')}
      />
      <NumberField isBare={false} label={measured(t('every'))} value={every} write={set('every')} />
      <NumberField isBare={false} label={t('each')} value={each} write={set('each')} />
      <SelectField
        label={t('counts')}
        value={counts}
        options={(['full', 'started'] as const).map((one) => ({ value: one, label: t(`counts.${one}`) }))}
        write={choose('counts')}
      />
      <NumberField isBare={false} label={t('stepsLimit')} value={limit} write={set('limit')} />
      <p className={panels.aside}>{incrementsRule(scope, scoring)}</p>
    </div>
  );
}
