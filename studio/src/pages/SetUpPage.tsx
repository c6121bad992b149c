import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SetUp } from '../access/SetUp.js';
import { Shell } from './Shell.js';

export default function SetUpPage() {
  const { t } = useTranslation('access');
  const navigate = useNavigate();
  return (
    <Shell title={t('setUp')} within={{ to: '/setup', label: t('setUp') }}>
      <SetUp onDone={() => void navigate('/', { replace: true })} />
    </Shell>
  );
}
