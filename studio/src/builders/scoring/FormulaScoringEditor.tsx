import type { FormulaScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { scoringAt } from '../../commands/scoring.js';
import { setField } from '../../commands/setField.js';
import fields from '../fields/Fields.module.css';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import { ClampFields } from '../formula/ClampFields.js';
import { FormulaEditor } from '../formula/FormulaEditor.js';
import { RoundingField } from '../formula/RoundingField.js';
import type { ScoringEditorProps } from './ScoringBuilder.js';

/** Points by a formula: its text, what its symbols stand for, its limits, its rounding, and the full points. */
export function FormulaScoringEditor({ scoring, indicator: { code } }: ScoringEditorProps<FormulaScoring>) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const at = scoringAt(code);
  const { formula, full, clamp, rounding } = scoring;
  return (
    <div className={fields.fields}>
      <FormulaEditor at={`${at}/formula`} value={formula} subject={`points:${code}`} />
      <NumberField
        isBare={false}
        label={t('fullPoints')}
        value={full}
        write={(next) => run(setField(`${at}/full`, next))}
      />
      <ClampFields at={`${at}/clamp`} value={clamp} />
      <RoundingField at={`${at}/rounding`} value={rounding} />
    </div>
  );
}
