import { useTranslation } from 'react-i18next';
import { Audit } from '../access/Audit.js';
import { OnlyFor } from '../access/OnlyFor.js';
import { Shell } from './Shell.js';

export default function AuditPage() {
  const { t } = useTranslation('access');
  return (
    <Shell title={t('audit')} within={{ to: '/audit', label: t('audit') }}>
      <OnlyFor action="read" subject="Audit">
        <Audit />
      </OnlyFor>
    </Shell>
  );
}
