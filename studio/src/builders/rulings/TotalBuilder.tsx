import { joinAddress } from '@biaochi/engine';
import type { Total } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { switchTotalMethod } from '../../commands/totals.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { NumberField } from '../fields/NumberField.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import { FormulaEditor } from '../formula/FormulaEditor.js';
import { ClampFields } from '../formula/ClampFields.js';
import { RoundingField } from '../formula/RoundingField.js';
import { RangeField } from '../inputs/RangeField.js';
import { CountedField } from './CountedField.js';
import { FactorsField } from './FactorsField.js';
import { OutcomesField } from './OutcomesField.js';
import { SelectorField } from './SelectorField.js';

const methods = [
  'sum',
  'normalisedSum',
  'outcomeCount',
  'levelIndex',
  'geometricMean',
  'formula',
] as const satisfies readonly Total['method'][];

/** A total: what it is called, how it comes about, of whom, its declared full points and its rounding. */
export function TotalBuilder({ of: total }: { of: Total }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const at = joinAddress('totals', total.id);
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/label`} label={t('name')} value={total.label} />
      <CodeField at={at} code={total.id} />
      <SelectField
        label={t('totalMethod')}
        value={total.method}
        options={methods.map((method) => ({ value: method, label: t(`total.${method}`) }))}
        write={(method) => run(switchTotalMethod(total.id, method))}
      />
      {total.method === 'formula' && (
        <FormulaEditor at={`${at}/formula`} value={total.formula} subject={`total:${total.id}`} />
      )}
      {'members' in total && <SelectorField at={`${at}/members`} value={total.members} />}
      {total.method === 'levelIndex' && <CountedField of={total} />}
      {total.method === 'geometricMean' && <FactorsField of={total} />}
      {total.method === 'outcomeCount' && <OutcomesField of={total} />}
      {(total.method === 'normalisedSum' || total.method === 'outcomeCount' || total.method === 'levelIndex') && (
        <NumberField
          isBare={false}
          label={t('scale')}
          value={total.scale}
          isOptional={total.method === 'outcomeCount'}
          write={(scale) => run(setField(`${at}/scale`, scale ?? undefined))}
        />
      )}
      {(total.method === 'sum' || total.method === 'normalisedSum') && (
        <NumberField
          isBare={false}
          label={t('declaredFull')}
          value={total.full}
          isOptional
          write={(full) => run(setField(`${at}/full`, full ?? undefined))}
        />
      )}
      <RoundingField at={`${at}/rounding`} value={total.rounding} isRequired={total.method === 'geometricMean'} />
      <ClampFields at={`${at}/clamp`} value={total.clamp} />
      {(total.method === 'formula' || total.method === 'geometricMean') && (
        <RangeField at={`${at}/range`} value={total.range} />
      )}
      <AnchorField at={`${at}/anchor`} value={total.anchor} />
    </div>
  );
}
