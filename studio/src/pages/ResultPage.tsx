import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { OnlyFor } from '../access/OnlyFor.js';
import { Provided } from '../evaluate/Provided.js';
import { Report } from '../evaluate/report/Report.js';
import { type Evaluation, useEvaluation } from '../evaluate/useEvaluation.js';
import { useLanguage } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { EvaluationCrumb } from './AssessmentPage.js';
import { Shell } from './Shell.js';

/** The evaluation with the result as it was issued; only its words follow the interface's language. */
function useAsIssued(evaluation: Evaluation): Evaluation {
  const language = useLanguage();
  return useMemo(() => {
    const { record, live } = evaluation;
    if (!record.issue) return evaluation;
    const { findings } = language === 'zh' ? record.issue.result : live.result;
    return { ...evaluation, live: { ...live, result: { ...record.issue.result, findings } } };
  }, [evaluation, language]);
}

function Shown({ id }: { id: string }) {
  const { t } = useTranslation('evaluate');
  const evaluation = useAsIssued(useEvaluation(id));
  const { record } = evaluation;
  return (
    <Shell
      title={record.content.enterprise?.['name'] ?? t('nameless')}
      within={{ to: '/assessments', label: t('name') }}
      crumb={<EvaluationCrumb of={evaluation} />}
      actions={
        <>
          <Link to={`/assessments/${encodeURIComponent(id)}`}>
            <Button tabIndex={-1}>{t('form')}</Button>
          </Link>
          <Button type="primary" icon={<Icon name="list" size="small" />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      <Provided of={evaluation}>
        <Report of={evaluation} />
      </Provided>
    </Shell>
  );
}

/** The result of an assessment as a report to print. */
export default function ResultPage() {
  const { id = '' } = useParams();
  return (
    <OnlyFor action="read" subject="Assessment">
      <Shown id={id} />
    </OnlyFor>
  );
}
