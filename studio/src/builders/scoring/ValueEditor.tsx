import type { ValueScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { scoringAt } from '../../commands/scoring.js';
import { setField } from '../../commands/setField.js';
import fields from '../fields/Fields.module.css';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import type { ScoringEditorProps } from './ScoringBuilder.js';

/** The range within which the evaluator gives a value, and the weight that it is a share of. */
export function ValueEditor({ scoring: { range, weight }, indicator: { code } }: ScoringEditorProps<ValueScoring>) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const at = scoringAt(code);
  const set = (field: string) => (value: string | number | null) => run(setField(`${at}/${field}`, value ?? undefined));
  return (
    <div className={fields.fields}>
      <NumberField isBare={false} label={t('least')} value={range.atLeast} write={set('range/atLeast')} />
      <NumberField isBare={false} label={t('most')} value={range.atMost} write={set('range/atMost')} />
      <NumberField isBare={false} label={t('weight')} value={weight} isOptional write={set('weight')} />
    </div>
  );
}
