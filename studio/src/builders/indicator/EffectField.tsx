import { ordered } from '@biaochi/engine';
import type { Effect } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setEffect } from '../../commands/gates.js';
import { setField } from '../../commands/setField.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import fields from '../fields/Fields.module.css';
import { NumberField } from '../fields/NumberField.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';

const types = ['ineligible', 'gradeAtMost', 'gradesDown'] as const satisfies readonly Effect['type'][];

/** What a failed gate or veto does to the grade. */
export function EffectField({ at, value }: { at: string; value: Effect }) {
  const { t } = useTranslation('builders');
  const text = useText();
  const run = useRun();
  const { ruleset } = useOpenStandard();
  return (
    <div className={fields.row}>
      <SelectField
        label={t('effect')}
        value={value.type}
        options={types.map((type) => ({ value: type, label: t(`effect.${type}`) }))}
        write={(type) => run(setEffect(at, type))}
      />
      {value.type === 'gradeAtMost' && (
        <SelectField
          isBare
          label={t('effect.gradeAtMost')}
          value={value.grade}
          options={ordered(ruleset.grades).map(({ id, label }) => ({ value: id, label: text(label) }))}
          write={(grade) => run(setField(`${at}/grade`, grade))}
        />
      )}
      {value.type === 'gradesDown' && (
        <NumberField
          label={t('steps')}
          value={value.steps}
          whole={1}
          write={(steps) => run(setField(`${at}/steps`, Number(steps)))}
        />
      )}
    </div>
  );
}
