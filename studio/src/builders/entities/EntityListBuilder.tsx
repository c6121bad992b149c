import { joinAddress } from '@biaochi/engine';
import type { EntityList } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addAggregate } from '../../commands/entities.js';
import { addDerived, addFact } from '../../commands/quantities.js';
import { setField } from '../../commands/setField.js';
import { addTable } from '../../commands/tables.js';
import { InsideEntities } from '../../kinds/insideEntities.js';
import { useScope } from '../../kinds/useScope.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import { DerivedBuilder } from '../inputs/DerivedBuilder.js';
import { FactBuilder } from '../inputs/FactBuilder.js';
import { TableBuilder } from '../inputs/TableBuilder.js';
import { AggregateBuilder } from './AggregateBuilder.js';
import { Members } from './Members.js';
import { ShownEntity } from './ShownEntity.js';
import { useShownEntity } from './useShownEntity.js';

/** How many of a kind there may be. */
function Limits({ at, of: { atLeast, atMost } }: { at: string; of: EntityList }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const limit = (field: 'atLeast' | 'atMost', value: number | undefined, least: number) => (
    <NumberField
      label={t(`entities.${field}`)}
      value={value}
      isOptional
      isBare={false}
      whole={least}
      write={(next) => run(setField(`${at}/${field}`, next === null ? undefined : Number(next)))}
    />
  );
  return (
    <>
      {limit('atLeast', atLeast, 0)}
      {limit('atMost', atMost, 1)}
    </>
  );
}

/**
 * A kind of entity: what one is called, how many there may be, what is entered, looked up and computed for each, and
 * what comes of all. The values beside what is written are those of one entity on the bench.
 */
export function EntityListBuilder({ of }: { of: EntityList }) {
  const { t } = useTranslation('builders');
  const whole = useScope();
  const shown = useShownEntity(of);
  const { id, label, facts, tables, derived, aggregates, help, anchor } = of;
  const at = joinAddress('entities', id);
  const now = (reference: string): string => seenValue(shown.scope, reference).text;
  return (
    <InsideEntities.Provider value={shown.scope}>
      <div className={fields.fields}>
        <WordsField at={`${at}/label`} label={t('entities.label')} value={label} />
        <CodeField at={at} code={id} label={t('entities.id')} />
        <Limits at={at} of={of} />
        <WordsField at={`${at}/help`} label={t('help')} value={help} isOptional isLong />
        <ShownEntity {...shown} />
        <Members
          at={`${at}/facts`}
          title={t('entities.facts')}
          members={facts}
          remark={({ id: own }) => now(`fact:${own}`)}
          add={{ label: t('entities.addFact'), command: () => addFact({ zh: t('entities.newFact') }, at) }}
        >
          {(fact) => <FactBuilder of={fact} within={at} />}
        </Members>
        <Members
          at={`${at}/tables`}
          title={t('entities.tables')}
          members={tables}
          remark={({ id: own }) => now(`table:${own}`)}
          add={{ label: t('addTable'), command: () => addTable({ zh: t('newTable') }, at) }}
        >
          {(table) => <TableBuilder of={table} within={at} />}
        </Members>
        <Members
          at={`${at}/derived`}
          title={t('entities.derived')}
          members={derived}
          remark={({ id: own }) => now(`derived:${own}`)}
          add={{ label: t('addDerived'), command: () => addDerived({ zh: t('newDerived') }, at) }}
        >
          {(quantity) => <DerivedBuilder of={quantity} within={at} />}
        </Members>
        <Members
          at={`${at}/aggregates`}
          title={t('entities.aggregates')}
          members={aggregates}
          remark={({ id: own, method }) =>
            `${t(`aggregate.${method}`)} · ${seenValue(whole, `aggregate:${id}/${own}`).text}`
          }
          add={{ label: t('addAggregate'), command: () => addAggregate(at, { zh: t('newAggregate') }) }}
        >
          {(aggregate, place) => <AggregateBuilder at={place} list={id} of={aggregate} />}
        </Members>
        <AnchorField at={`${at}/anchor`} value={anchor} />
      </div>
    </InsideEntities.Provider>
  );
}
