import { joinAddress } from '@biaochi/engine';
import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { editCondition } from '../../commands/conditions.js';
import { firstCondition } from '../../commands/levels.js';
import { setField } from '../../commands/setField.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { Segmented } from '../../parts/Segmented.js';
import { ConditionBuilder } from '../condition/ConditionBuilder.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { useRun } from '../fields/useRun.js';
import { EffectField } from './EffectField.js';

/** Whether an indicator is a veto, when it fails, and what that does to the grade. */
export function VetoBuilder({ of: { code, veto } }: { of: Indicator }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const { ruleset } = useOpenStandard();
  const at = joinAddress('indicators', code, 'veto');
  if (!veto) {
    return <AddButton label={t('addVeto')} command={() => setField(at, { effect: { type: 'ineligible' } })} />;
  }
  const { failsWhen, effect, anchor } = veto;
  return (
    <div className={fields.fields}>
      <Segmented
        label={t('vetoWhen')}
        value={failsWhen ? 'condition' : 'unmet'}
        onChange={(next) =>
          run(
            editCondition(`${at}/failsWhen`, (before) =>
              next === 'unmet' ? null : (before ?? firstCondition(ruleset, code)),
            ),
          )
        }
        options={[
          { value: 'unmet', label: t('vetoUnmet') },
          { value: 'condition', label: t('vetoCondition') },
        ]}
      />
      {failsWhen && <ConditionBuilder at={`${at}/failsWhen`} value={failsWhen} />}
      <EffectField at={`${at}/effect`} value={effect} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
      <button type="button" className={fields.add} onClick={() => run(setField(at, undefined))}>
        {t('removeVeto')}
      </button>
    </div>
  );
}
