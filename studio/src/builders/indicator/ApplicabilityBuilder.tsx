import { joinAddress } from '@biaochi/engine';
import type { Class, Indicator, Policy } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { editCondition } from '../../commands/conditions.js';
import { firstCondition } from '../../commands/levels.js';
import { setField } from '../../commands/setField.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { Segmented } from '../../parts/Segmented.js';
import { ConditionBuilder } from '../condition/ConditionBuilder.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';

const judgements = ['allow', 'warn', 'forbid'] as const;
const policies = ['drop', 'stay', 'full'] as const satisfies readonly Policy[];

/** Whom an indicator applies to, whether the evaluator may find that it does not, and what then becomes of its points. */
export function ApplicabilityBuilder({
  of: { code, applicability },
  class: own,
}: {
  of: Indicator;
  class: Class | undefined;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const { ruleset } = useOpenStandard();
  const at = joinAddress('indicators', code, 'applicability');
  const { when, byEvaluator, policy, anchor } = applicability;
  const earns = own?.kind === 'scored' || own?.kind === 'bonus';
  const byClass = t('policyClass', { policy: t(own?.whenNotApplicable ?? 'drop') });
  return (
    <div className={fields.fields}>
      <Segmented
        label={t('appliesTo')}
        value={when ? 'some' : 'all'}
        onChange={(next) =>
          run(editCondition(`${at}/when`, (before) => (next === 'all' ? null : (before ?? firstCondition(ruleset)))))
        }
        options={[
          { value: 'all', label: t('appliesAll') },
          { value: 'some', label: t('appliesWhen') },
        ]}
      />
      {when && <ConditionBuilder at={`${at}/when`} value={when} />}
      <SelectField
        label={t('byEvaluator')}
        value={byEvaluator}
        options={judgements.map((value) => ({ value, label: t(value) }))}
        write={(next) => run(setField(`${at}/byEvaluator`, next))}
      />
      {earns && (
        <SelectField
          label={t('policy')}
          value={policy ?? 'class'}
          options={[{ value: 'class', label: byClass }, ...policies.map((value) => ({ value, label: t(value) }))]}
          write={(next) => run(setField(`${at}/policy`, next === 'class' ? undefined : next))}
        />
      )}
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
