import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refusal } from '../access/Refusal.js';
import { useDeed } from '../access/useDeed.js';
import { createAssessment } from '../api/assessments.js';
import { readRulesetDocument } from '../api/rulesets.js';
import { useText } from '../i18n/useText.js';
import { AdoptionChoice } from './AdoptionChoice.js';
import { withDetails } from './enterprise.js';
import { EnterpriseFields } from './EnterpriseFields.js';
import styles from './NewAssessment.module.css';
import { RulesetState } from './RulesetState.js';
import { useChoices } from './useChoices.js';

/** Whether a ruleset has values that an adopting authority sets; false until it was read. */
function useHasParameters(digest: string | null): boolean {
  const { data } = useQuery({
    queryKey: ['parameters', digest],
    enabled: digest !== null,
    queryFn: async ({ signal }) => {
      const { parameters = [] } = JSON.parse((await readRulesetDocument(digest!, signal)).text) as {
        parameters?: unknown[];
      };
      return parameters.length > 0;
    },
  });
  return data ?? false;
}

/** Today as the assessor's calendar has it, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Starts an assessment: by which published version, of whom, and under whose parameter values. */
export function NewAssessment({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('evaluate');
  const text = useText();
  const choices = useChoices();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { busy, refusal, run } = useDeed();
  const [digest, setDigest] = useState<string | null>(null);
  const [adoption, setAdoption] = useState<string | null>(null);
  const [enterprise, setEnterprise] = useState<Readonly<Record<string, string>>>({});
  const [date, setDate] = useState(today);
  const hasParameters = useHasParameters(digest);
  const chosen = choices.find((each) => each.digest === digest);
  const isComplete = digest !== null && (enterprise['name'] ?? '').trim() !== '';

  const create = () =>
    run(async () => {
      if (digest === null) return;
      const content = withDetails({ format: 1, ruleset: digest, answers: {} }, { enterprise, date, adoption });
      const { id } = await createAssessment(content);
      await client.invalidateQueries({ queryKey: ['assessments'] });
      await navigate(`/assessments/${encodeURIComponent(id)}`);
    });

  return (
    <Modal
      open
      title={t('new')}
      okText={t('begin')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !isComplete, loading: busy }}
      onOk={() => void create()}
      onCancel={onClose}
      width={620}
    >
      <Form layout="vertical" requiredMark={false} className={styles.form}>
        <Form.Item label={t('byStandard')} htmlFor="new-ruleset">
          <Select
            id="new-ruleset"
            showSearch={{ optionFilterProp: 'name' }}
            placeholder={t('chooseStandard')}
            value={digest}
            onChange={(value: string) => {
              setDigest(value);
              setAdoption(null);
            }}
            options={choices.map((each) => ({
              value: each.digest,
              name: `${text(each.title)} ${each.id} ${each.version}`,
              label: (
                <span className={styles.choice}>
                  <span className="el">{text(each.title)}</span>
                  <span className="t3 s12">{each.version}</span>
                  <RulesetState state={each.state} />
                </span>
              ),
            }))}
          />
        </Form.Item>
        {chosen?.state === 'superseded' && <p className={styles.superseded}>{t('chosenSuperseded')}</p>}
        {digest !== null && hasParameters && (
          <AdoptionChoice ruleset={digest} value={adoption} onChange={setAdoption} />
        )}
        <EnterpriseFields enterprise={enterprise} date={date} onEnterprise={setEnterprise} onDate={setDate} />
        <Refusal>{refusal}</Refusal>
      </Form>
    </Modal>
  );
}
