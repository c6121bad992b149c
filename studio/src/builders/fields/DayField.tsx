import { Field } from './Field.js';
import styles from './Fields.module.css';
import { useTyped } from './useTyped.js';

/** A year that is still being typed, or no day at all yet. */
const isPartial = (day: string): boolean => !/^[1-9]\d{3}-/.test(day);

/** A box for a day, YYYY-MM-DD; an empty one takes it away (`undefined`). */
export function DayField({
  label,
  value,
  write,
  isBare = false,
}: {
  label: string;
  value: string | undefined;
  write: (day: string | undefined) => string | null;
  isBare?: boolean;
}) {
  const { fault, box } = useTyped(
    value ?? '',
    (day) => (day !== '' && isPartial(day) ? null : write(day || undefined)),
    isPartial,
  );
  return (
    <Field label={label} fault={fault} isBare={isBare}>
      {(labelled) => <input {...labelled} {...box} type="date" className={styles.box} />}
    </Field>
  );
}
