import { useTranslation } from 'react-i18next';
import { OnlyFor } from '../access/OnlyFor.js';
import { AssessmentList } from '../evaluate/AssessmentList.js';
import { Shell } from './Shell.js';

/** The assessments of enterprises. */
export default function AssessmentsPage() {
  const { t } = useTranslation('evaluate');
  return (
    <Shell title={t('name')} within={{ to: '/assessments', label: t('name') }}>
      <OnlyFor action="read" subject="Assessment">
        <AssessmentList />
      </OnlyFor>
    </Shell>
  );
}
