import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Account, type AccountChange, changeAccount, type Handed } from '../api/accounts.js';
import { Refusal } from './Refusal.js';
import { useDeed } from './useDeed.js';

const changes: Record<'disable' | 'reset', AccountChange> = { disable: { disabled: true }, reset: { reset: true } };

/** Asks once more before an account is disabled or its password reset, saying what follows. */
export function Sure({
  account,
  question,
  onDone,
  onClose,
}: {
  account: Account;
  question: 'disable' | 'reset';
  onDone: (handed: Handed) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useTranslation('access');
  const { busy, refusal, run } = useDeed();
  const does = () => run(async () => onDone(await changeAccount(account, changes[question])));
  return (
    <Modal
      open
      width={440}
      title={t(`${question}Sure`, { name: account.displayName })}
      okText={t(question)}
      cancelText={t('cancel')}
      okButtonProps={{ danger: true, loading: busy }}
      onOk={() => void does()}
      onCancel={onClose}
    >
      <p className="t2">{t(`${question}Help`)}</p>
      <Refusal>{refusal}</Refusal>
    </Modal>
  );
}
