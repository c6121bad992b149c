import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { useScope } from '../../kinds/useScope.js';
import { roundingWords } from '../../projections/explanation/roundings.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';

/** Which of the standard's named roundings counts here; nothing where the standard has none. */
export function RoundingField({
  at,
  value,
  isRequired = false,
  none,
}: {
  at: string;
  value: string | undefined;
  isRequired?: boolean;
  /** What having none is called, where it is not simply none. */
  none?: string;
}) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const run = useRun();
  const roundings = ordered(scope.catalog.ruleset.roundings);
  if (roundings.length === 0) return null;
  return (
    <SelectField
      label={t('rounding')}
      value={value ?? ''}
      options={[
        ...(isRequired ? [] : [{ value: '', label: none ?? t('noRounding') }]),
        ...roundings.map((each) => ({ value: each.id, label: roundingWords(scope, each) })),
      ]}
      write={(id) => run(setField(at, id === '' ? undefined : id))}
    />
  );
}
