import { joinAddress, ordered } from '@biaochi/engine';
import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addInput } from '../../commands/quantities.js';
import { setField } from '../../commands/setField.js';
import { AddButton } from '../fields/AddButton.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import { RangeField } from './RangeField.js';
import { UnitField } from './UnitField.js';

const types = ['number', 'boolean'] as const;

/** What is entered at an indicator: its words, form, unit and range. */
export function InputsBuilder({ of: { code, inputs } }: { of: Indicator }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const list = joinAddress('indicators', code, 'inputs');
  return (
    <div>
      {ordered(inputs).map(({ id, label, type, unit, range, help }) => {
        const at = list + joinAddress(id);
        return (
          <div key={id} className={fields.item}>
            <div className={fields.row}>
              <WordsField at={`${at}/label`} label={id} value={label} isBare />
              <LineTools at={at} of={id} />
            </div>
            <CodeField at={at} code={id} label={t('inputId')} />
            <SelectField
              label={t('type')}
              value={type}
              options={types.map((value) => ({ value, label: t(`type.${value}`) }))}
              write={(next) => run(setField(`${at}/type`, next))}
            />
            {type === 'number' && <UnitField at={`${at}/unit`} value={unit} />}
            {type === 'number' && <RangeField at={`${at}/range`} value={range} />}
            <WordsField at={`${at}/help`} label={t('help')} value={help} isOptional isLong />
          </div>
        );
      })}
      <AddButton label={t('addInput')} command={() => addInput(code, { zh: t('newInput') })} />
    </div>
  );
}
