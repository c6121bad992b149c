import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { NewPassword } from '../access/NewPassword.js';
import { OnlyFor } from '../access/OnlyFor.js';
import { Shell } from './Shell.js';

export default function PasswordPage() {
  const { t } = useTranslation('access');
  const navigate = useNavigate();
  return (
    <Shell title={t('changePassword')} within={{ to: '/password', label: t('changePassword') }}>
      <OnlyFor action="update" subject="Session">
        <NewPassword onDone={() => void navigate('/', { replace: true })} />
      </OnlyFor>
    </Shell>
  );
}
