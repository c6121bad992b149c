import { permissions } from '@biaochi/schemas/permissions';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Account } from '../api/accounts.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import styles from './Accounts.module.css';
import { Avatar } from './Avatar.js';
import { usePerson } from './usePerson.js';
import { useWhen } from './useWhen.js';

/** What may be asked of an account before it is done. */
export type Question = 'edit' | 'disable' | 'enable' | 'reset';

/** One account in the list. */
export function AccountLine({ of, onAsk }: { of: Account; onAsk: (question: Question) => void }) {
  const { t } = useTranslation('access');
  const text = useText();
  const when = useWhen();
  const person = usePerson();
  const state = of.disabled ? 'disabled' : of.oneTime ? 'oneTime' : 'active';
  const ask = (question: Question) => (
    <Button size="small" type="text" aria-label={`${t(question)} ${of.displayName}`} onClick={() => onAsk(question)}>
      {t(question)}
    </Button>
  );
  return (
    <div role="row" className={styles.line} data-account={of.name}>
      <div role="cell" className={styles.person}>
        <Avatar {...of} />
        <div className={styles.names}>
          <b>{of.displayName}</b>
          <div className="s12 t3">{of.name}</div>
        </div>
      </div>
      <div role="cell" className={styles.chips}>
        {of.roles.map((role) => (
          <Chip key={role} title={text(permissions.roles[role].description)}>
            {text(permissions.roles[role].label)}
          </Chip>
        ))}
      </div>
      <div role="cell">
        <Chip tone={state === 'active' ? 'ok' : state === 'oneTime' ? 'changed' : 'unknown'}>{t(state)}</Chip>
      </div>
      <div role="cell" className="s12 t3">
        {t('createdBy', { by: person(of.createdBy), at: when(of.createdAt) })}
      </div>
      <div role="cell" className={styles.deeds}>
        {ask('edit')}
        {!of.disabled && ask('reset')}
        {ask(of.disabled ? 'enable' : 'disable')}
      </div>
    </div>
  );
}
