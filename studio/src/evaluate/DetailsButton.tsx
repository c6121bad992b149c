import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../access/useAccess.js';
import { AdoptionChoice } from './AdoptionChoice.js';
import { edit } from './editing.js';
import { type Details, withDetails } from './enterprise.js';
import { EnterpriseFields } from './EnterpriseFields.js';
import styles from './NewAssessment.module.css';
import type { Evaluation } from './useEvaluation.js';

/** Whom the assessment is of, when, and under whose parameter values: to be changed until it is issued. */
export function DetailsButton({ of: { record, live, editing, standard } }: { of: Evaluation }) {
  const { t } = useTranslation('evaluate');
  const { can } = useAccess();
  const [given, setGiven] = useState<Details | null>(null);
  if (!can('update', 'Assessment', record)) return null;
  const { enterprise = {}, date = '', adoption = null } = live.assessment;
  const isComplete = (given?.enterprise['name'] ?? '').trim() !== '';
  const finish = () => {
    if (given === null) return;
    edit(editing, (assessment) => withDetails(assessment, given));
    setGiven(null);
  };
  return (
    <>
      <Button onClick={() => setGiven({ enterprise, date, adoption })}>{t('details')}</Button>
      {given && (
        <Modal
          open
          width={620}
          title={t('details')}
          okText={t('detailsDone')}
          cancelText={t('cancel')}
          okButtonProps={{ disabled: !isComplete }}
          onOk={finish}
          onCancel={() => setGiven(null)}
        >
          <Form layout="vertical" requiredMark={false} className={styles.form}>
            {(standard.ruleset.parameters?.length ?? 0) > 0 && (
              <AdoptionChoice
                ruleset={record.ruleset.digest}
                value={given.adoption}
                onChange={(digest) => setGiven({ ...given, adoption: digest })}
              />
            )}
            <EnterpriseFields
              enterprise={given.enterprise}
              date={given.date}
              onEnterprise={(next) => setGiven({ ...given, enterprise: next })}
              onDate={(next) => setGiven({ ...given, date: next })}
            />
          </Form>
        </Modal>
      )}
    </>
  );
}
