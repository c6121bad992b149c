import type { MetScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { scoringAt } from '../../commands/scoring.js';
import { setField } from '../../commands/setField.js';
import { Segmented } from '../../parts/Segmented.js';
import fields from '../fields/Fields.module.css';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import type { ScoringEditorProps } from './ScoringBuilder.js';

/** Met earns points, or must be met and earns none. */
export function MetEditor({ scoring: { points }, indicator: { code } }: ScoringEditorProps<MetScoring>) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const at = `${scoringAt(code)}/points`;
  return (
    <div className={fields.row}>
      <Segmented
        label={t('points')}
        value={points === undefined ? 'must' : 'earns'}
        onChange={(next) => run(setField(at, next === 'must' ? undefined : (points ?? 5)))}
        options={[
          { value: 'earns', label: t('earnPoints') },
          { value: 'must', label: t('noPoints') },
        ]}
      />
      {points !== undefined && (
        <NumberField label={t('points')} value={points} write={(next) => run(setField(at, next))} />
      )}
    </div>
  );
}
