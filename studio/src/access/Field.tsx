import { type InputRef, Input } from 'antd';
import { type Ref, useId } from 'react';
import styles from './Forms.module.css';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What to write, or what is wrong with it. */
  help?: string | undefined;
  isWrong?: boolean;
  secret?: boolean;
  /** What browsers and password managers may fill in. */
  autoComplete: string;
  inputRef?: Ref<InputRef>;
}

/** One line to fill in, its label above and what to mind beneath. */
export function Field({ label, value, onChange, help, isWrong, secret, autoComplete, inputRef }: FieldProps) {
  const id = useId();
  const Control = secret ? Input.Password : Input;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Control
        id={id}
        {...(inputRef && { ref: inputRef })}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        autoComplete={autoComplete}
        spellCheck={false}
        required
        {...(isWrong && { status: 'error' as const })}
        aria-invalid={isWrong}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      {help && (
        <p id={`${id}-help`} className={isWrong ? styles.wrong : styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
