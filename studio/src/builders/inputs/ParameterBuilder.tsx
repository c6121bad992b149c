import { joinAddress } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import { RangeField } from './RangeField.js';
import { UnitField } from './UnitField.js';
import { ValueNow } from './ValueNow.js';

type Parameter = NonNullable<Ruleset['parameters']>[number];

/** A value that the adopting authority sets: its range, its unit, and who sets it. */
export function ParameterBuilder({ of: { id, label, unit, range, setBy, anchor } }: { of: Parameter }) {
  const { t } = useTranslation('builders');
  const at = joinAddress('parameters', id);
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/label`} label={t('name')} value={label} />
      <CodeField at={at} code={id} />
      <RangeField at={`${at}/range`} value={range} isRequired />
      <UnitField at={`${at}/unit`} value={unit} />
      <WordsField at={`${at}/setBy`} label={t('setBy')} value={setBy} isOptional />
      <ValueNow of={`parameter:${id}`} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
