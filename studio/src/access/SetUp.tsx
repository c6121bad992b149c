import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { setUp } from '../api/session.js';
import { Field } from './Field.js';
import { Gate } from './Gate.js';
import { PasswordTwice } from './PasswordTwice.js';
import { Refusal } from './Refusal.js';
import { useAccess, useChangedAccess } from './useAccess.js';
import { useDeed } from './useDeed.js';

/** The token of the one-time link, taken out of the address at once, so that it does not stay in the browser's history. */
function useToken(): string {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState('');
  useEffect(() => {
    if (hash === '') return;
    setToken(hash.slice(1));
    void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  return token;
}

/** The first administrator, made by who has the one-time link. */
export function SetUp({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('access');
  const token = useToken();
  const { isSetup, isKnown } = useAccess();
  const changed = useChangedAccess();
  const { busy, refusal, run } = useDeed();
  const [name, setName] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [password, setPassword] = useState<string | null>(null);
  if (!isKnown) return null;
  if (isSetup) {
    return (
      <Gate title={t('setUp')} help={t('setUpOver')}>
        <Link to="/sign-in">{t('signIn')}</Link>
      </Gate>
    );
  }
  if (token === '') return <Gate title={t('setUp')} help={t('setUpNoToken')} />;
  const submit = async () => {
    if (password === null) return;
    const done = await run(async () => {
      await setUp({ token, name, displayName, password });
      await changed();
    });
    if (done) onDone();
  };
  return (
    <Gate title={t('setUpTitle')} help={t('setUpHelp')} onSubmit={() => void submit()}>
      <Field
        label={t('displayName')}
        value={displayName}
        onChange={setDisplayName}
        help={t('displayNameHelp')}
        autoComplete="name"
      />
      <Field label={t('name')} value={name} onChange={setName} help={t('nameHelp')} autoComplete="username" />
      <PasswordTwice label={t('password')} onChange={setPassword} />
      <Refusal>{refusal}</Refusal>
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        loading={busy}
        disabled={name === '' || displayName === '' || password === null}
      >
        {t('setUpDo')}
      </Button>
    </Gate>
  );
}
