import { joinAddress, ordered } from '@biaochi/engine';
import type { Rounding } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addRounding, setRoundingUnit } from '../../commands/general.js';
import { setField } from '../../commands/setField.js';
import { useScope } from '../../kinds/useScope.js';
import { roundingWords } from '../../projections/explanation/roundings.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import { NumberField } from '../fields/NumberField.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { NamedMember } from './NamedMember.js';

const modes = ['half-up', 'half-even', 'floor', 'ceiling'] as const satisfies readonly Rounding['mode'][];
const units = ['digits', 'step'] as const;

/** The standard's named roundings: how, and to how many decimals or to which step. */
export function RoundingsBuilder() {
  const { t } = useTranslation('builders');
  const run = useRun();
  const scope = useScope();
  const all = ordered(scope.catalog.ruleset.roundings);
  return (
    <div>
      {all.map((rounding, index) => {
        const { id, mode, digits, step, anchor } = rounding;
        const at = joinAddress('roundings', id);
        const unit = step === undefined ? 'digits' : 'step';
        return (
          <NamedMember key={id} at={at} name={roundingWords(scope, rounding)} index={index} count={all.length}>
            <SelectField
              label={t('mode')}
              value={mode}
              options={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
              write={(next) => run(setField(`${at}/mode`, next))}
            />
            <SelectField
              label={t('roundTo')}
              value={unit}
              options={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
              write={(next) => run(setRoundingUnit(id, next))}
            />
            {step === undefined ? (
              <NumberField
                isBare={false}
                label={t('unit.digits')}
                value={digits ?? 0}
                whole={-30}
                write={(number) => run(setField(`${at}/digits`, Number(number)))}
              />
            ) : (
              <NumberField
                isBare={false}
                label={t('unit.step')}
                value={step}
                write={(number) => run(setField(`${at}/step`, number))}
              />
            )}
            <AnchorField at={`${at}/anchor`} value={anchor} />
          </NamedMember>
        );
      })}
      <AddButton label={t('addRounding')} command={addRounding} />
    </div>
  );
}
