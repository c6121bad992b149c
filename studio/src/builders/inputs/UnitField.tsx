import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { TextField } from '../fields/TextField.js';
import { useRun } from '../fields/useRun.js';

/** The unit of a number; an empty box is none. */
export function UnitField({ at, value }: { at: string; value: string | undefined }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  return (
    <TextField
      label={t('unit')}
      value={value ?? ''}
      write={(unit) => run(setField(at, unit.trim() === '' ? undefined : unit.trim()))}
    />
  );
}
