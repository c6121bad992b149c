import type { Decimal } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';

/** The least and the most that a number may come to; a limit whose box is empty is none. */
export function ClampFields({
  at,
  value,
}: {
  at: string;
  value: { readonly atLeast?: Decimal; readonly atMost?: Decimal } | undefined;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const limit = (end: 'atLeast' | 'atMost') => (number: Decimal | null) => {
    const { [end]: _, ...rest } = value ?? {};
    const next = number === null ? rest : { ...rest, [end]: number };
    return run(setField(at, Object.keys(next).length === 0 ? undefined : next));
  };
  return (
    <>
      <NumberField isBare={false} label={t('least')} value={value?.atLeast} isOptional write={limit('atLeast')} />
      <NumberField isBare={false} label={t('most')} value={value?.atMost} isOptional write={limit('atMost')} />
    </>
  );
}
