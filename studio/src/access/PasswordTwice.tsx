import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './Field.js';

/** A new password, written twice; `onChange` gets it when both agree, and null while they do not. */
export function PasswordTwice({ label, onChange }: { label: string; onChange: (password: string | null) => void }) {
  const { t } = useTranslation('access');
  const [[first, second], setBoth] = useState<readonly [string, string]>(['', '']);
  const take = (one: string, other: string) => {
    setBoth([one, other]);
    onChange(one !== '' && one === other ? one : null);
  };
  // While the second is being written it may still become the first.
  const differs = second !== '' && !first.startsWith(second);
  return (
    <>
      <Field
        label={label}
        value={first}
        onChange={(value) => take(value, second)}
        help={t('passwordHelp')}
        autoComplete="new-password"
        secret
      />
      <Field
        label={t('passwordAgain')}
        value={second}
        onChange={(value) => take(first, value)}
        help={differs ? t('passwordsDiffer') : undefined}
        isWrong={differs}
        autoComplete="new-password"
        secret
      />
    </>
  );
}
