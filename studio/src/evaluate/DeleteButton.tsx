import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refusal } from '../access/Refusal.js';
import { useAccess } from '../access/useAccess.js';
import { useDeed } from '../access/useDeed.js';
import { deleteAssessment } from '../api/assessments.js';
import type { Evaluation } from './useEvaluation.js';

/** Deletes an assessment that is not issued, once asked whether that is meant; over the revision that is seen. */
export function DeleteButton({ of: { id, record, live } }: { of: Evaluation }) {
  const { t } = useTranslation('evaluate');
  const { can } = useAccess();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { busy, refusal, run } = useDeed();
  if (!can('delete', 'Assessment', record)) return null;
  const remove = () =>
    run(async () => {
      await deleteAssessment(id, record.revision);
      await client.invalidateQueries({ queryKey: ['assessments'] });
      await navigate('/assessments');
    });
  return (
    <>
      <Button danger type="text" onClick={() => setOpen(true)}>
        {t('delete')}
      </Button>
      <Modal
        open={isOpen}
        width={480}
        title={t('deleteSure', { enterprise: live.assessment.enterprise?.['name'] ?? t('nameless') })}
        okText={t('delete')}
        cancelText={t('cancel')}
        okButtonProps={{ danger: true, loading: busy }}
        onOk={() => void remove()}
        onCancel={() => setOpen(false)}
      >
        <p className="t2">{t('deleteHelp')}</p>
        <Refusal>{refusal}</Refusal>
      </Modal>
    </>
  );
}
