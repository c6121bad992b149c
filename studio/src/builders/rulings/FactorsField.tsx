import { joinAddress, ordered } from '@biaochi/engine';
import type { GeometricMeanTotal } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { addFactor } from '../../commands/totals.js';
import { useScope } from '../../kinds/useScope.js';
import { nameOf } from '../../projections/explanation/names.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { FactPicker } from '../condition/FactPicker.js';
import { Token } from '../condition/Token.js';
import { AddButton } from '../fields/AddButton.js';
import { LineTools } from '../fields/LineTools.js';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import formula from '../formula/Formula.module.css';

/** The quantities of which a geometric mean is taken, each with its value on the bench and its weight. */
export function FactorsField({ of: { id, factors } }: { of: GeometricMeanTotal }) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const run = useRun();
  const list = joinAddress('totals', id, 'factors');
  return (
    <div>
      <ul className={formula.symbols} aria-label={t('factor')}>
        {ordered(factors).map(({ id: key, quantity, weight }, index) => {
          const at = list + joinAddress(key);
          const name = nameOf(scope, quantity);
          return (
            <li key={key} className={formula.symbol}>
              <span className={formula.grow}>
                <Token
                  isFact
                  label={`${t('quantity')} ${name}`}
                  panel={(close) => (
                    <FactPicker
                      only="number"
                      chosen={quantity}
                      onChoose={(reference) => {
                        run(setField(`${at}/quantity`, reference));
                        close();
                      }}
                    />
                  )}
                >
                  {name}
                </Token>
              </span>
              <span className="t3 s12">{seenValue(scope, quantity).text}</span>
              <NumberField
                label={`${t('weight')} ${name}`}
                value={weight}
                isOptional
                placeholder="1"
                write={(next) => run(setField(`${at}/weight`, next ?? undefined))}
              />
              <LineTools at={at} of={name} isFirst={index === 0} isLast={index === factors.length - 1} />
            </li>
          );
        })}
      </ul>
      <AddButton label={t('addFactor')} command={() => addFactor(id)} />
    </div>
  );
}
