import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { OnlyFor } from '../access/OnlyFor.js';
import { useAccess } from '../access/useAccess.js';
import { AnswerConflicts } from '../evaluate/AnswerConflicts.js';
import { DeleteButton } from '../evaluate/DeleteButton.js';
import { DetailsButton } from '../evaluate/DetailsButton.js';
import { EvaluationForm } from '../evaluate/EvaluationForm.js';
import { IssueButton } from '../evaluate/IssueButton.js';
import { Provided } from '../evaluate/Provided.js';
import { RulesetState } from '../evaluate/RulesetState.js';
import { type Evaluation, useEvaluation } from '../evaluate/useEvaluation.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { Icon } from '../parts/Icon.js';
import { SaveMark } from '../saving/SaveMark.js';
import { useLooking } from '../saving/useLooking.js';
import { Shell } from './Shell.js';
import styles from './StandardPage.module.css';

/** Who is evaluated by what, for the top bar. */
export function EvaluationCrumb({ of: { record, live, standard } }: { of: Evaluation }) {
  const { t } = useTranslation(['evaluate', 'words']);
  const text = useText();
  return (
    <>
      <h1 className={`${styles.title} el`}>
        <b>{live.assessment.enterprise?.['name'] ?? t('nameless')}</b> {text(standard.ruleset.title)}
      </h1>
      <Chip>{standard.ruleset.version}</Chip>
      {standard.ruleset.example && <Chip tone="changed">{t('words:example')}</Chip>}
      <RulesetState state={record.ruleset.standing.state} />
    </>
  );
}

function Evaluating({ id }: { id: string }) {
  const { t } = useTranslation('evaluate');
  const evaluation = useEvaluation(id);
  const { can } = useAccess();
  useLooking(evaluation.editing);
  const isIssued = evaluation.record.state === 'issued';
  return (
    <Shell
      title={evaluation.live.assessment.enterprise?.['name'] ?? t('nameless')}
      within={{ to: '/assessments', label: t('name') }}
      crumb={<EvaluationCrumb of={evaluation} />}
      actions={
        <>
          {isIssued && <Chip tone="ok">{t('issued')}</Chip>}
          {/* What was answered here while somebody else issued it has nowhere to go, and that is said. */}
          {(!isIssued || evaluation.save.state !== 'saved') && <SaveMark save={evaluation.save} />}
          <Link to={`/assessments/${encodeURIComponent(id)}/result`}>
            <Button icon={<Icon name="form" size="small" />} tabIndex={-1}>
              {t(isIssued ? 'report' : 'preview')}
            </Button>
          </Link>
          {!isIssued && <DetailsButton of={evaluation} />}
          {!isIssued && <DeleteButton of={evaluation} />}
          {!isIssued && <IssueButton of={evaluation} />}
        </>
      }
    >
      <AnswerConflicts of={evaluation} />
      <Provided of={evaluation}>
        <EvaluationForm isReadOnly={isIssued || !can('update', 'Assessment', evaluation.record)} />
      </Provided>
    </Shell>
  );
}

/** One assessment being made. */
export default function AssessmentPage() {
  const { id = '' } = useParams();
  return (
    <OnlyFor action="read" subject="Assessment">
      <Evaluating id={id} />
    </OnlyFor>
  );
}
