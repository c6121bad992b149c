import type { Aggregate } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setAggregateMethod, setCounted } from '../../commands/entities.js';
import { setField } from '../../commands/setField.js';
import { InsideEntities } from '../../kinds/insideEntities.js';
import { useScope } from '../../kinds/useScope.js';
import { ConditionBuilder } from '../condition/ConditionBuilder.js';
import { nameables } from '../condition/facts.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { NumberField } from '../fields/NumberField.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { RoundingField } from '../formula/RoundingField.js';
import { CodeField } from '../indicator/CodeField.js';
import { UnitField } from '../inputs/UnitField.js';
import { ValueNow } from '../inputs/ValueNow.js';

const methods = ['mean', 'sum', 'min', 'max', 'count', 'share'] as const satisfies readonly Aggregate['method'][];

/** Which number is taken of each entity; none where that means something. */
function TakenField({
  at,
  value,
  label,
  none,
}: {
  at: string;
  value: string | undefined;
  label: string;
  none?: string;
}) {
  const scope = useScope();
  const run = useRun();
  const numbers = nameables(scope).filter(({ type }) => type === 'number');
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      options={[
        ...(none === undefined ? [] : [{ value: '', label: none }]),
        ...numbers.map(({ reference, label: name }) => ({ value: reference, label: name })),
      ]}
      write={(next) => run(setField(at, next === '' ? undefined : next))}
    />
  );
}

/** A number that entities are combined into: how, of which number or condition, and by which weight. */
export function AggregateBuilder({ at, list, of }: { at: string; list: string; of: Aggregate }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const { id, method, label, unit, rounding, anchor } = of;
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/label`} label={t('name')} value={label} />
      <CodeField at={at} code={id} label={t('aggregateId')} />
      <SelectField
        label={t('aggregateMethod')}
        value={method}
        options={methods.map((value) => ({ value, label: t(`aggregate.${value}`) }))}
        write={(next) => run(setAggregateMethod(at, next))}
      />
      {'quantity' in of && <TakenField at={`${at}/quantity`} value={of.quantity} label={t('aggregateOf')} />}
      {(of.method === 'mean' || of.method === 'share') && (
        <TakenField at={`${at}/weight`} value={of.weight} label={t('aggregateWeight')} none={t('aggregateAlike')} />
      )}
      {'when' in of && of.when && <ConditionBuilder at={`${at}/when`} value={of.when} />}
      {of.method === 'count' && (
        <AddButton
          label={of.when ? t('aggregateCountAll') : t('aggregateCountWhen')}
          command={() => setCounted(at, !of.when)}
        />
      )}
      {of.method === 'share' && (
        <NumberField
          label={t('aggregateScale')}
          value={of.scale}
          isBare={false}
          write={(next) => run(setField(`${at}/scale`, next))}
        />
      )}
      <UnitField at={`${at}/unit`} value={unit} />
      <RoundingField at={`${at}/rounding`} value={rounding} />
      <InsideEntities.Provider value={null}>
        <ValueNow of={`aggregate:${list}/${id}`} />
      </InsideEntities.Provider>
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
