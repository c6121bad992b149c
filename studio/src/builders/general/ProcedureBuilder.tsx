import { joinAddress, ordered } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addMember } from '../../commands/members.js';
import { setField } from '../../commands/setField.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';

type Procedure = NonNullable<Ruleset['procedure']>[number];

/** What an entry of the procedure is about, in the order in which it is read. */
export const procedureKinds = [
  'evaluators',
  'preconditions',
  'stages',
  'duties',
  'plan',
  'report',
  'rules',
] as const satisfies readonly Procedure['kind'][];

/** One entry of the procedure: its title, what it is about, its items in turn. */
export function ProcedureBuilder({ of: { id, title, kind, items, anchor } }: { of: Procedure }) {
  const { t } = useTranslation(['builders', 'panels']);
  const run = useRun();
  const at = joinAddress('procedure', id);
  const list = ordered(items);
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/title`} label={t('name')} value={title} />
      <SelectField
        label={t('procedureKind')}
        value={kind}
        options={procedureKinds.map((value) => ({ value, label: t(`panels:procedure.${value}`) }))}
        write={(next) => run(setField(`${at}/kind`, next))}
      />
      {list.map((item, index) => {
        const place = at + joinAddress('items', item.id);
        const name = t('procedureItem', { number: index + 1 });
        return (
          <div key={item.id} className={fields.item}>
            <div className={fields.row}>
              <WordsField at={`${place}/text`} label={name} value={item.text} isBare isLong />
              <LineTools at={place} of={name} isFirst={index === 0} isLast={index === list.length - 1} />
            </div>
            <AnchorField at={`${place}/anchor`} value={item.anchor} isBare />
          </div>
        );
      })}
      <AddButton
        label={t('addProcedureItem')}
        command={() => addMember(`${at}/items`, 'item', () => ({ text: { zh: t('newProcedureItem') } }))}
      />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
