import { useQueryClient } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refusal } from '../../access/Refusal.js';
import { useDeed } from '../../access/useDeed.js';
import { createDraft } from '../../api/drafts.js';
import { draftPath } from '../../document/openDraft.js';
import { useStandards } from '../../document/useStandards.js';
import { Segmented } from '../../parts/Segmented.js';
import { FoundingFields } from './FoundingFields.js';
import { GroundFields } from './GroundFields.js';
import { NamingFields } from './NamingFields.js';
import styles from './NewDraft.module.css';
import { draftOf, freshPlan, missing, type Plan, type Start } from './plan.js';
import { TemplateField } from './TemplateField.js';

/** Ways to change the plan, handed to the fields. */
export interface PlanFields {
  readonly plan: Plan;
  readonly change: (some: Partial<Plan>) => void;
}

const starts: readonly Start[] = ['nothing', 'template', 'variant', 'revision'];

/** Starts a draft: from nothing by a short guide, from a template, as a variant, or as the next version of a standard. */
export function NewDraft({ start, onClose }: { start: Start; onClose: () => void }) {
  const { t } = useTranslation('drafts');
  const navigate = useNavigate();
  const client = useQueryClient();
  const taken = useStandards().map(({ id }) => id);
  const { busy, refusal, run } = useDeed();
  const [plan, setPlan] = useState(() => freshPlan(start));
  const [isLost, setLost] = useState(false);
  const fields: PlanFields = { plan, change: (some) => setPlan((before) => ({ ...before, ...some })) };
  const lacks = missing(plan, taken);

  const create = () =>
    run(async () => {
      const content = await draftOf(plan);
      setLost(content === null);
      if (content === null) return;
      const { id } = await createDraft(content);
      await client.invalidateQueries({ queryKey: ['drafts'] });
      await navigate(`${draftPath(id)}/table`);
    });

  return (
    <Modal
      open
      title={t('start.new')}
      okText={t('start.create')}
      cancelText={t('start.cancel')}
      okButtonProps={{ disabled: lacks !== null, loading: busy }}
      onOk={() => void create()}
      onCancel={onClose}
      width={680}
    >
      <Form layout="vertical" requiredMark={false} className={styles.form}>
        <Segmented
          label={t('start.from')}
          value={plan.start}
          onChange={(value) => fields.change({ start: value })}
          options={starts.map((value) => ({ value, label: t(`start.${value}`) }))}
        />
        <p className="t2">{t(`startHelp.${plan.start}`)}</p>
        {plan.start === 'template' && <TemplateField {...fields} />}
        {(plan.start === 'variant' || plan.start === 'revision') && <GroundFields {...fields} />}
        {plan.start !== 'revision' && <NamingFields {...fields} />}
        {plan.start === 'nothing' && <FoundingFields {...fields} />}
        <p className={styles.lacks} role="status">
          {lacks === null ? '' : t(`lacks.${lacks}`)}
        </p>
        <Refusal>{isLost ? t('start.groundLost') : refusal}</Refusal>
      </Form>
    </Modal>
  );
}
