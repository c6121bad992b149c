import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePassword } from '../api/session.js';
import { Field } from './Field.js';
import { Gate } from './Gate.js';
import { PasswordTwice } from './PasswordTwice.js';
import { Refusal } from './Refusal.js';
import { useAccess, useChangedAccess } from './useAccess.js';
import { useDeed } from './useDeed.js';

/** One's own password; after one that was handed out nothing else is open until it is replaced. */
export function NewPassword({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('access');
  const { user } = useAccess();
  const changed = useChangedAccess();
  const { busy, refusal, run } = useDeed();
  const [present, setPresent] = useState('');
  const [next, setNext] = useState<string | null>(null);
  const submit = async () => {
    if (next === null) return;
    const done = await run(async () => {
      await changePassword(present, next);
      await changed();
    });
    if (done) onDone();
  };
  const handedOut = user?.oneTime ?? false;
  return (
    <Gate
      title={t(handedOut ? 'chooseOwn' : 'changePassword')}
      help={t(handedOut ? 'chooseOwnHelp' : 'changePasswordHelp')}
      onSubmit={() => void submit()}
    >
      <input type="text" autoComplete="username" value={user?.name ?? ''} readOnly hidden />
      <Field
        label={t('presentPassword')}
        value={present}
        onChange={setPresent}
        autoComplete="current-password"
        secret
      />
      <PasswordTwice label={t('newPassword')} onChange={setNext} />
      <Refusal>{refusal}</Refusal>
      <Button type="primary" size="large" htmlType="submit" loading={busy} disabled={present === '' || next === null}>
        {t('changePassword')}
      </Button>
    </Gate>
  );
}
