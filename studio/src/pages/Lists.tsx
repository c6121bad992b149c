import { useTranslation } from 'react-i18next';
import { useAccess } from '../access/useAccess.js';
import { SegmentedLinks } from '../parts/SegmentedLinks.js';

/** From the list of standards to that of assessments and back; nothing for those who may not see assessments. */
export function Lists() {
  const { t } = useTranslation(['shell', 'evaluate']);
  const { can } = useAccess();
  if (!can('read', 'Assessment')) return null;
  return (
    <SegmentedLinks
      label={t('shell:lists')}
      links={[
        { to: '/', label: t('shell:standards'), icon: 'book' },
        { to: '/assessments', label: t('evaluate:name'), icon: 'form' },
      ]}
    />
  );
}
