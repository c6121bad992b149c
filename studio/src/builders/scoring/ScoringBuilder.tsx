import type { Indicator, Scoring } from '@biaochi/schemas/types';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { switchMethod } from '../../commands/scoring.js';
import fields from '../fields/Fields.module.css';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { CombinationEditor } from './CombinationEditor.js';
import { CountEditor } from './CountEditor.js';
import { FormulaScoringEditor } from './FormulaScoringEditor.js';
import { IncrementsEditor } from './IncrementsEditor.js';
import { LevelsEditor } from './LevelsEditor.js';
import { MetEditor } from './MetEditor.js';
import { ScaleEditor } from './ScaleEditor.js';
import { ValueEditor } from './ValueEditor.js';

type Method = Scoring['method'];

/** What the editor of one method is given. */
export interface ScoringEditorProps<S extends Scoring> {
  scoring: S;
  indicator: Indicator;
}

/** The editor of each scoring method; a further one is its file and a line here. */
const editors = {
  met: MetEditor,
  levels: LevelsEditor,
  count: CountEditor,
  combination: CombinationEditor,
  scale: ScaleEditor,
  increments: IncrementsEditor,
  value: ValueEditor,
  formula: FormulaScoringEditor,
} satisfies { [M in Method]: (props: ScoringEditorProps<Extract<Scoring, { method: M }>>) => ReactNode };

const methods = Object.keys(editors) as Method[];

/** How an indicator is scored: the method, which keeps points and sub-checks when it is switched, and its editor. */
export function ScoringBuilder({ of: indicator }: { of: Indicator }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const { scoring, code } = indicator;
  // The tag has told which method, so that its editor fits.
  const Editor = editors[scoring.method] as (props: ScoringEditorProps<Scoring>) => ReactNode;
  return (
    <div className={fields.fields}>
      <SelectField
        label={t('method')}
        value={scoring.method}
        options={methods.map((method) => ({ value: method, label: t(`method.${method}`) }))}
        write={(method) => run(switchMethod(code, method, { check: t('check') }))}
      />
      <Editor scoring={scoring} indicator={indicator} />
    </div>
  );
}
