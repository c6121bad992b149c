import { Field } from './Field.js';
import styles from './Fields.module.css';
import { useTyped } from './useTyped.js';

export interface TextFieldProps {
  label: string;
  value: string;
  /** Puts a text into the document: null when done, otherwise why not. */
  write: (text: string) => string | null;
  /** Several lines. */
  isLong?: boolean;
  isBare?: boolean;
  isMono?: boolean;
  lang?: string;
  placeholder?: string;
}

/** A box for words; see `useTyped` for when they are written. */
export function TextField({ label, value, write, isLong, isBare = false, isMono, lang, placeholder }: TextFieldProps) {
  const { fault, box } = useTyped(value, write);
  const className = [styles.box, isLong && styles.long, isMono && 'mono'].filter(Boolean).join(' ');
  return (
    <Field label={label} fault={fault} isBare={isBare}>
      {(labelled) =>
        isLong ? (
          <textarea {...labelled} {...box} className={className} rows={1} lang={lang} placeholder={placeholder} />
        ) : (
          <input
            {...labelled}
            {...box}
            className={className}
            autoComplete="off"
            lang={lang}
            placeholder={placeholder}
          />
        )
      }
    </Field>
  );
}
