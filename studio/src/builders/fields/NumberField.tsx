import type { Decimal } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { readDecimal } from '../../commands/decimal.js';
import { Field } from './Field.js';
import styles from './Fields.module.css';
import { useTyped } from './useTyped.js';

const partial = /^-?$|[.。．-]$/u;

/** A box for an exact number; where it is optional, an empty box takes it away (`null`). */
export function NumberField({
  label,
  value,
  write,
  unit,
  isOptional = false,
  isBare = true,
  whole,
  placeholder,
}: {
  label: string;
  value: Decimal | undefined;
  write: (number: Decimal | null) => string | null;
  unit?: string | undefined;
  isOptional?: boolean;
  isBare?: boolean;
  /** The least whole number that may be written; any decimal where it is not given. */
  whole?: number;
  placeholder?: string;
}) {
  const { t } = useTranslation('builders');
  const read = (text: string): string | null => {
    if (isOptional && text.trim() === '') return write(null);
    const number = readDecimal(text);
    if (number === null) return t('notNumber');
    const isWhole = whole === undefined || (Number.isInteger(Number(number)) && Number(number) >= whole);
    return isWhole ? write(number) : t('notWhole', { least: whole });
  };
  const { fault, box } = useTyped(
    value === undefined ? '' : String(value),
    read,
    (text) => !isOptional && partial.test(text),
  );
  return (
    <Field label={label} fault={fault} isBare={isBare}>
      {(labelled) => (
        <span className={`${styles.box} ${styles.number}`}>
          <input {...labelled} {...box} inputMode="decimal" autoComplete="off" placeholder={placeholder} />
          {unit && <em>{unit}</em>}
        </span>
      )}
    </Field>
  );
}
