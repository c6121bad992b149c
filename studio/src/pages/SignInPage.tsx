import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SignIn } from '../access/SignIn.js';
import { Shell } from './Shell.js';

/** Signing in; afterwards the page that one came from. */
export default function SignInPage() {
  const { t } = useTranslation('access');
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const to = query.get('to') ?? '/';
  // Only a page of ours: `//host` would lead away.
  const back = /^\/(?![/\\])/.test(to) ? to : '/';
  return (
    <Shell title={t('signIn')} within={{ to: '/sign-in', label: t('signIn') }}>
      <SignIn onDone={() => void navigate(back, { replace: true })} />
    </Shell>
  );
}
