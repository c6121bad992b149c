import { joinAddress, ordered } from '@biaochi/engine';
import type { EntityList, Text } from '@biaochi/schemas/types';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../commands/command.js';
import { addAggregate } from '../../commands/entities.js';
import { addDerived, addFact } from '../../commands/quantities.js';
import { setField } from '../../commands/setField.js';
import { useText } from '../../i18n/useText.js';
import { InsideEntities } from '../../kinds/insideEntities.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import { DerivedBuilder } from '../inputs/DerivedBuilder.js';
import { FactBuilder } from '../inputs/FactBuilder.js';
import { AggregateBuilder } from './AggregateBuilder.js';

interface Own {
  readonly id: string;
  readonly order: number;
  readonly label: Text;
}

/** The members of one list that entities have of their own, each folded until it is opened, and the way to one more. */
function Members<Member extends Own>({
  at,
  title,
  members,
  add,
  children,
}: {
  at: string;
  title: string;
  members: readonly Member[] | undefined;
  add: { readonly label: string; readonly command: () => Command };
  children: (member: Member, at: string) => ReactNode;
}) {
  const text = useText();
  const list = ordered(members);
  return (
    <section aria-label={title}>
      <p className="t3 s12">{title}</p>
      {list.map((member, index) => {
        const place = at + joinAddress(member.id);
        const tools = { at: place, of: text(member.label), isFirst: index === 0, isLast: index === list.length - 1 };
        return (
          <details key={member.id} className={fields.item}>
            <summary className={fields.row}>
              <b className="el">{text(member.label)}</b>
              <LineTools {...tools} />
            </summary>
            {children(member, place)}
          </details>
        );
      })}
      <AddButton {...add} />
    </section>
  );
}

/** A kind of entity: what one is called, how many there may be, what is entered and computed, and what comes of all. */
export function EntityListBuilder({ of }: { of: EntityList }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const { id, label, atLeast, atMost, facts, derived, aggregates, help, anchor } = of;
  const at = joinAddress('entities', id);
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
    <InsideEntities.Provider value={of}>
      <div className={fields.fields}>
        <WordsField at={`${at}/label`} label={t('entities.label')} value={label} />
        <CodeField at={at} code={id} label={t('entities.id')} />
        {limit('atLeast', atLeast, 0)}
        {limit('atMost', atMost, 1)}
        <WordsField at={`${at}/help`} label={t('help')} value={help} isOptional isLong />
        <Members
          at={`${at}/facts`}
          title={t('entities.facts')}
          members={facts}
          add={{ label: t('addFact'), command: () => addFact({ zh: t('newFact') }, at) }}
        >
          {(fact) => <FactBuilder of={fact} within={at} />}
        </Members>
        <Members
          at={`${at}/derived`}
          title={t('entities.derived')}
          members={derived}
          add={{ label: t('addDerived'), command: () => addDerived({ zh: t('newDerived') }, at) }}
        >
          {(quantity) => <DerivedBuilder of={quantity} within={at} />}
        </Members>
        <Members
          at={`${at}/aggregates`}
          title={t('entities.aggregates')}
          members={aggregates}
          add={{ label: t('addAggregate'), command: () => addAggregate(at, { zh: t('newAggregate') }) }}
        >
          {(aggregate, place) => <AggregateBuilder at={place} of={aggregate} />}
        </Members>
        <AnchorField at={`${at}/anchor`} value={anchor} />
      </div>
    </InsideEntities.Provider>
  );
}
