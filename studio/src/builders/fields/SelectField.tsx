import { useState } from 'react';
import { Field } from './Field.js';
import styles from './Fields.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A choice among a few; what the document refuses is told below and not taken. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  write,
  isBare = false,
}: {
  label: string;
  value: Value;
  options: readonly Option<Value>[];
  write: (value: Value) => string | null;
  isBare?: boolean;
}) {
  const [fault, setFault] = useState<string | null>(null);
  return (
    <Field label={label} fault={fault} isBare={isBare}>
      {(labelled) => (
        <select
          {...labelled}
          className={styles.box}
          value={value}
          onChange={({ target }) => setFault(write(target.value as Value))}
          onKeyDown={(event) => event.stopPropagation()}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
