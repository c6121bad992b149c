import { joinAddress } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { WordsField } from '../fields/WordsField.js';
import { FormulaEditor } from '../formula/FormulaEditor.js';
import { RoundingField } from '../formula/RoundingField.js';
import { CodeField } from '../indicator/CodeField.js';
import { RangeField } from './RangeField.js';
import { UnitField } from './UnitField.js';

type Derived = NonNullable<Ruleset['derived']>[number];

/** A quantity computed from what was entered, or `within` a list of entities for each of them: its formula, unit, rounding and range. */
export function DerivedBuilder({
  of: { id, label, unit, formula, range, rounding, anchor },
  within = '',
}: {
  of: Derived;
  within?: string;
}) {
  const { t } = useTranslation('builders');
  const at = within + joinAddress('derived', id);
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/label`} label={t('name')} value={label} />
      <CodeField at={at} code={id} />
      <FormulaEditor at={`${at}/formula`} value={formula} subject={`derived:${id}`} />
      <UnitField at={`${at}/unit`} value={unit} />
      <RangeField at={`${at}/range`} value={range} />
      <RoundingField at={`${at}/rounding`} value={rounding} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
