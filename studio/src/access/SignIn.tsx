import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/session.js';
import { Field } from './Field.js';
import { Gate } from './Gate.js';
import { Refusal } from './Refusal.js';
import { useAccess, useChangedAccess } from './useAccess.js';
import { useDeed } from './useDeed.js';

/** Signing in; `onDone` is what follows. */
export function SignIn({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('access');
  const { isSetup } = useAccess();
  const changed = useChangedAccess();
  const { busy, refusal, run } = useDeed();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const submit = async () => {
    const done = await run(async () => {
      await signIn(name, password);
      await changed();
    });
    if (done) onDone();
    else setPassword('');
  };
  return (
    <Gate title={t('signIn')} help={t(isSetup ? 'signInHelp' : 'notSetUp')} onSubmit={() => void submit()}>
      <Field label={t('name')} value={name} onChange={setName} autoComplete="username" />
      <Field label={t('password')} value={password} onChange={setPassword} autoComplete="current-password" secret />
      <Refusal>{refusal}</Refusal>
      <Button type="primary" size="large" htmlType="submit" loading={busy} disabled={name === '' || password === ''}>
        {t('signIn')}
      </Button>
    </Gate>
  );
}
