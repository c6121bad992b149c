import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeSettings, readSettings } from '../api/accounts.js';
import { Card } from '../parts/Card.js';
import styles from './Accounts.module.css';
import { Refusal } from './Refusal.js';
import { useDeed } from './useDeed.js';

const queryKey = ['settings'];

/** What holds for everybody. */
export function SettingsCard() {
  const { t } = useTranslation('access');
  const client = useQueryClient();
  const { data: settings } = useSuspenseQuery({ queryKey, queryFn: ({ signal }) => readSettings(signal) });
  const { busy, refusal, run } = useDeed();
  const change = (secondPerson: boolean) =>
    run(async () => {
      client.setQueryData(queryKey, await changeSettings(settings, { secondPerson }));
      await client.invalidateQueries({ queryKey: ['session'] });
    });
  return (
    <Card title={t('settings')} className={styles.settings}>
      <label className={styles.setting}>
        <Switch checked={settings.secondPerson} loading={busy} onChange={(on) => void change(on)} />
        <span>
          {t('secondPerson')}
          <span className="s12 t3">{t('secondPersonHelp')}</span>
        </span>
      </label>
      <Refusal>{refusal}</Refusal>
    </Card>
  );
}
