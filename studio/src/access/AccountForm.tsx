import type { Role } from '@biaochi/schemas/permissions';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, addAccount, changeAccount, type Handed } from '../api/accounts.js';
import { Field } from './Field.js';
import styles from './Forms.module.css';
import { Refusal } from './Refusal.js';
import { RoleChoice } from './RoleChoice.js';
import { useDeed } from './useDeed.js';

/** A new account, or the name and roles of one that there is; `onDone` gets it, with its one-time password if it is new. */
export function AccountForm({
  account,
  onDone,
  onClose,
}: {
  account: Account | null;
  onDone: (handed: Handed) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useTranslation('access');
  const { busy, refusal, run } = useDeed();
  const [name, setName] = useState(account?.name ?? '');
  const [displayName, setDisplayName] = useState(account?.displayName ?? '');
  const [roles, setRoles] = useState<readonly Role[]>(account?.roles ?? ['reader']);
  const save = () =>
    run(async () => {
      const handed = account
        ? await changeAccount(account, changeOf(account, displayName, roles))
        : await addAccount({ name, displayName, roles });
      await onDone(handed);
    });
  const complete = name !== '' && displayName.trim() !== '' && roles.length > 0;
  return (
    <Modal
      open
      width={440}
      title={account ? t('editAccount', { name: account.displayName }) : t('addAccount')}
      okText={t(account ? 'save' : 'add')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !complete, loading: busy }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <div className={styles.form}>
        {!account && <p className="t2">{t('addAccountHelp')}</p>}
        <Field
          label={t('displayName')}
          value={displayName}
          onChange={setDisplayName}
          help={t('displayNameHelp')}
          autoComplete="off"
        />
        {!account && (
          <Field label={t('name')} value={name} onChange={setName} help={t('nameHelp')} autoComplete="off" />
        )}
        <RoleChoice value={roles} onChange={setRoles} />
        <Refusal>{refusal}</Refusal>
      </div>
    </Modal>
  );
}

/** Only what differs is sent: other roles sign the person out, another name does not. */
function changeOf(account: Account, displayName: string, roles: readonly Role[]) {
  const same = roles.length === account.roles.length && roles.every((role) => account.roles.includes(role));
  return { displayName, ...(!same && { roles }) };
}
