import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../access/Refusal.js';
import { useDeed } from '../access/useDeed.js';

/** Withdraws what is published, with the reason that everybody reads; it stays readable, and no new result rests on it. */
export function Withdraw({ name, onWithdraw }: { name: string; onWithdraw: (reason: string) => Promise<void> }) {
  const { t } = useTranslation('publish');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { busy, refusal, run } = useDeed();
  const withdraw = async () => {
    if (await run(() => onWithdraw(reason.trim()))) setOpen(false);
  };
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('withdraw')}
      </Button>
      <Modal
        open={isOpen}
        width={480}
        title={t('withdrawSure', { name })}
        okText={t('withdrawDo')}
        cancelText={t('cancel')}
        okButtonProps={{ danger: true, disabled: reason.trim() === '', loading: busy }}
        onOk={() => void withdraw()}
        onCancel={() => setOpen(false)}
      >
        <p className="t2">{t('withdrawHelp')}</p>
        <Input.TextArea
          autoFocus
          rows={3}
          value={reason}
          aria-label={t('withdrawReason')}
          placeholder={t('withdrawReason')}
          onChange={({ target }) => setReason(target.value)}
        />
        <Refusal>{refusal}</Refusal>
      </Modal>
    </>
  );
}
