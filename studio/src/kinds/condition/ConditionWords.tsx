import type { Condition } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../projections/explanation/names.js';
import { showValue } from '../../projections/explanation/values.js';
import { useScope } from '../useScope.js';

/** A condition in one short line, such as 有空调; a boolean fact that must be true is only named. */
export function ConditionWords({ condition }: { condition: Condition }) {
  const { t } = useTranslation('panels');
  const scope = useScope();
  const words = ({ all, any, not, condition: named, fact, operator, value }: Condition): string => {
    if (named !== undefined) {
      return scope.text(scope.catalog.ruleset.conditions?.find(({ id }) => id === named)?.label) || named;
    }
    if (fact !== undefined && operator !== undefined) {
      if (operator === 'equal' && value === true) return nameOf(scope, fact);
      const bound =
        typeof value === 'object' && !Array.isArray(value) ? nameOf(scope, value.fact) : showValue(scope, fact, value);
      return `${nameOf(scope, fact)} ${t(operator)} ${bound}`;
    }
    if (not) return `${t('not')}${words(not)}`;
    return (all ?? any ?? []).map(words).join(t(all ? 'and' : 'or'));
  };
  const text = words(condition);
  return (
    <span className="el" title={text}>
      {text}
    </span>
  );
}
