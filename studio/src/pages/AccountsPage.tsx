import { useTranslation } from 'react-i18next';
import { Accounts } from '../access/Accounts.js';
import { OnlyFor } from '../access/OnlyFor.js';
import { Shell } from './Shell.js';

export default function AccountsPage() {
  const { t } = useTranslation('access');
  return (
    <Shell title={t('accounts')} within={{ to: '/accounts', label: t('accounts') }}>
      <OnlyFor action="read" subject="Account">
        <Accounts />
      </OnlyFor>
    </Shell>
  );
}
