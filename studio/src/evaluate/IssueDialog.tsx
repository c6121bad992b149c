import { ordered } from '@biaochi/engine';
import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refusal } from '../access/Refusal.js';
import { useDeed } from '../access/useDeed.js';
import { issueAssessment } from '../api/assessments.js';
import { useLanguage, useText } from '../i18n/useText.js';
import { StatusMark } from '../parts/StatusMark.js';
import { scopeOf } from '../projections/explanation/scope.js';
import { exhibitsOf } from '../projections/form/answers.js';
import { headline } from '../projections/verdict/headline.js';
import { suffixText } from '../projections/suffixText.js';
import styles from './IssueDialog.module.css';
import type { Evaluation } from './useEvaluation.js';

/** What is about to be issued for good: the outcome, the warnings, the readings taken, whose values hold. */
export function IssueDialog({ of, onClose }: { of: Evaluation; onClose: () => void }) {
  const { t } = useTranslation(['evaluate', 'words']);
  const text = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { busy, refusal, run } = useDeed();
  const { id, standard, live, adoption, editing, record } = of;
  const { ruleset } = standard;
  const { result, assessment } = live;
  const head = headline(scopeOf(ruleset, result, language, assessment));
  const grade = ruleset.grades.find((each) => each.id === result.outcome.grade);
  const warnings = result.findings.filter(({ severity }) => severity === 'warning');
  const readings = ordered(ruleset.readings).filter((each) => {
    const taken = result.ruleset.readings[each.id] ?? each.default;
    return taken !== each.default;
  });
  const unchecked = Object.values(assessment.answers)
    .flatMap((answer) => exhibitsOf(answer))
    .filter(({ checked }) => !checked).length;
  const issue = () =>
    run(async () => {
      const { revision } = await editing.flush();
      editing.dispatch({ type: 'seen', record: await issueAssessment(id, revision) });
      await client.invalidateQueries({ queryKey: ['assessments'] });
      await navigate(`/assessments/${encodeURIComponent(id)}/result`);
    });
  return (
    <Modal
      open
      width={560}
      title={t('issueSure', { enterprise: assessment.enterprise?.['name'] ?? t('nameless') })}
      okText={t('issue')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: busy }}
      onOk={() => void issue()}
      onCancel={onClose}
    >
      <p className={styles.outcome}>
        <b>{grade && text(grade.label) + suffixText(ruleset, result, text)}</b>
        {head && (
          <span>
            {text(head.total.label)} {head.seen.text}
          </span>
        )}
      </p>
      <dl className={styles.facts}>
        <dt>{t('byStandard')}</dt>
        <dd>
          {text(ruleset.title)} {ruleset.version}
          {record.ruleset.standing.state === 'superseded' && <p className={styles.warn}>{t('chosenSuperseded')}</p>}
        </dd>
        <dt>{t('words:reading')}</dt>
        <dd>
          {readings.length === 0 ? t('readingsDefault') : readings.map(({ question }) => text(question)).join('; ')}
        </dd>
        {(ruleset.parameters?.length ?? 0) > 0 && (
          <>
            <dt>{t('adoption')}</dt>
            <dd>{adoption ? text(adoption.adoption.authority) : t('typedParameters')}</dd>
          </>
        )}
        <dt>{t('words:evidence')}</dt>
        <dd>{unchecked === 0 ? t('allChecked') : t('uncheckedCount', { count: unchecked })}</dd>
        <dt>{t('words:findings')}</dt>
        <dd>
          {warnings.length === 0 ? (
            t('words:none')
          ) : (
            <ul className={styles.warnings}>
              {warnings.map(({ code, place, message }) => (
                <li key={`${code} ${place}`}>
                  <StatusMark status="changed" label="" />
                  {message}
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      <p className="t2">{t('issueHelp')}</p>
      <Refusal>{refusal}</Refusal>
    </Modal>
  );
}
