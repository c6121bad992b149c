import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../history/history.js';
import { commands } from '../i18n/zh/commands.js';

type Key = keyof typeof commands;

/** Steps of several are named by number. */
const isKey = (name: string): name is Key => [name, `${name}_other`].some((key) => Object.hasOwn(commands, key));

/** A function that names a step of the history: 「改21的要求」. Fields that have no name of their own stand as they are written. */
export function useStepName(): (mark: Pick<Mark, 'label' | 'params'>) => string {
  const { t } = useTranslation('commands');
  return useCallback(
    ({ label, params }) => {
      const field = `field.${params?.['field']}`;
      const named = isKey(field) ? { ...params, field: t(field) } : params;
      return isKey(label) ? t(label as 'setField', { of: '', field: '', ...named }).trim() : label;
    },
    [t],
  );
}
