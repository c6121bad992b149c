import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, changeAccount, type Handed, listAccounts } from '../api/accounts.js';
import { Icon } from '../parts/Icon.js';
import { AccountForm } from './AccountForm.js';
import { AccountLine, type Question } from './AccountLine.js';
import styles from './Accounts.module.css';
import { HandedPassword } from './HandedPassword.js';
import { Refusal } from './Refusal.js';
import { SettingsCard } from './SettingsCard.js';
import { Sure } from './Sure.js';
import { useDeed } from './useDeed.js';

const queryKey = ['accounts'];
const columns = ['name', 'roles', 'state', 'created'] as const;

type Asked = { question: Question; account: Account } | { question: 'add'; account: null };

/** Who may sign in and with which roles, and the settings for everybody. */
export function Accounts() {
  const { t } = useTranslation('access');
  const client = useQueryClient();
  const { data: accounts } = useSuspenseQuery({ queryKey, queryFn: ({ signal }) => listAccounts(signal) });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [handed, setHanded] = useState<Handed | null>(null);
  const { refusal, run } = useDeed();
  const done = async (given: Handed) => {
    setAsked(null);
    setHanded(given);
    await client.invalidateQueries({ queryKey });
  };
  const ask = (account: Account, question: Question) => {
    if (question === 'enable') void run(async () => done(await changeAccount(account, { disabled: false })));
    else setAsked({ question, account });
  };
  const close = () => setAsked(null);
  const form = asked && (asked.question === 'add' || asked.question === 'edit');
  const sure = asked && (asked.question === 'disable' || asked.question === 'reset') ? asked : null;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('accountsTitle')}</h1>
        <span className="t3">{accounts.length}</span>
        <span className="sp" />
        <Button type="primary" icon={<Icon name="plus" />} onClick={() => setAsked({ question: 'add', account: null })}>
          {t('addAccount')}
        </Button>
      </header>
      <Refusal>{refusal}</Refusal>
      <div role="table" aria-label={t('accountsTitle')} className={styles.list}>
        <div role="row" className={`${styles.line} ${styles.columns}`}>
          {columns.map((column) => (
            <span key={column} role="columnheader">
              {t(column)}
            </span>
          ))}
          <span role="columnheader">
            <span className="visually-hidden">{t('edit')}</span>
          </span>
        </div>
        {accounts.map((account) => (
          <AccountLine key={account.name} of={account} onAsk={(question) => ask(account, question)} />
        ))}
      </div>
      <SettingsCard />
      {form && <AccountForm account={asked.account} onDone={done} onClose={close} />}
      {sure && (
        <Sure account={sure.account} question={sure.question as 'disable' | 'reset'} onDone={done} onClose={close} />
      )}
      {handed?.password != null && (
        <HandedPassword name={handed.account.displayName} password={handed.password} onClose={() => setHanded(null)} />
      )}
    </div>
  );
}
