import { joinAddress, ordered } from '@biaochi/engine';
import type { Gate } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { firstCondition } from '../../commands/levels.js';
import { addMember } from '../../commands/members.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { ConditionBuilder } from '../condition/ConditionBuilder.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import { EffectField } from '../indicator/EffectField.js';
import { SelectorField } from './SelectorField.js';

/** A gate: what it is called, who must be met, what else must hold, and what failing it does. */
export function GateBuilder({ of: { id, label, members, conditions, effect, anchor } }: { of: Gate }) {
  const { t } = useTranslation('builders');
  const first = firstCondition(useOpenStandard().ruleset);
  const at = joinAddress('gates', id);
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/label`} label={t('name')} value={label} />
      <CodeField at={at} code={id} />
      <SelectorField at={`${at}/members`} value={members} />
      {ordered(conditions).map((each) => {
        const place = at + joinAddress('conditions', each.id);
        return (
          <div key={each.id} className={fields.item}>
            <div className={fields.row}>
              <WordsField at={`${place}/label`} label={t('conditions')} value={each.label} isBare />
              <LineTools at={place} of={each.id} />
            </div>
            <ConditionBuilder at={`${place}/when`} value={each.when} />
          </div>
        );
      })}
      {first && (
        <AddButton
          label={t('addCondition')}
          command={() =>
            addMember(`${at}/conditions`, 'condition', () => ({ label: { zh: t('newGateCondition') }, when: first }))
          }
        />
      )}
      <EffectField at={`${at}/effect`} value={effect} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
