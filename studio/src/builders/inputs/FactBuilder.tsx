import { joinAddress, ordered, TIME_UNITS } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addOption, setFactType } from '../../commands/quantities.js';
import { setField } from '../../commands/setField.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import { RangeField } from './RangeField.js';
import { UnitField } from './UnitField.js';
import { ValueNow } from './ValueNow.js';

type Fact = NonNullable<Ruleset['facts']>[number];

const types = ['boolean', 'number', 'date', 'choice', 'choices'] as const satisfies readonly Fact['type'][];

/** A fact about the enterprise, or `within` a list of entities of each of them: how it is answered, its options or its unit and range, and the help in the form. */
export function FactBuilder({
  of: { id, label, type, unit, range, options, help, anchor },
  within = '',
}: {
  of: Fact;
  within?: string;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const at = within + joinAddress('facts', id);
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/label`} label={t('name')} value={label} />
      <CodeField at={at} code={id} />
      <SelectField
        label={t('type')}
        value={type}
        options={types.map((value) => ({ value, label: t(`type.${value}`) }))}
        write={(next) => run(setFactType(id, next, t('option'), within))}
      />
      {type === 'number' && <UnitField at={`${at}/unit`} value={unit} />}
      {type === 'date' && (
        <SelectField
          label={t('countedIn')}
          value={unit ?? 'a'}
          options={TIME_UNITS.map((value) => ({ value, label: t(`countedIn.${value}`) }))}
          write={(next) => run(setField(`${at}/unit`, next))}
        />
      )}
      {(type === 'number' || type === 'date') && <RangeField at={`${at}/range`} value={range} />}
      {(type === 'choice' || type === 'choices') && (
        <div>
          {ordered(options).map((option, index) => (
            <div key={option.id} className={fields.row}>
              <WordsField
                at={`${at}/options/${option.id}/label`}
                label={`${t('option')} ${option.id}`}
                value={option.label}
                isBare
              />
              <LineTools
                at={`${at}/options/${option.id}`}
                of={option.id}
                isFirst={index === 0}
                isLast={index === (options?.length ?? 0) - 1}
              />
            </div>
          ))}
          <AddButton label={t('addOption')} command={() => addOption(id, { zh: t('newOption') }, within)} />
        </div>
      )}
      <WordsField at={`${at}/help`} label={t('help')} value={help} isOptional isLong />
      <ValueNow of={`fact:${id}`} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
