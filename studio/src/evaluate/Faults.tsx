import { splitAddress } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { Card } from '../parts/Card.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Standing.module.css';

/** What is wrong with answers and facts, wherever it is; each leads to its place. */
export function Faults({ onGo }: { onGo: (code: string) => void }) {
  const { t } = useTranslation('words');
  const { result } = useLive();
  const told = result.findings.filter(
    ({ code, place }) => /^\/(answers|facts|parameters|adoption)/.test(place) && !code.startsWith('notice-'),
  );
  if (told.length === 0) return null;
  return (
    <Card title={t('findings')} remark={told.length}>
      <ul className={styles.faults}>
        {told.map(({ code, place, severity, message }) => {
          const [, at = ''] = splitAddress(place);
          return (
            <li key={`${code} ${place}`}>
              <StatusMark status={severity === 'error' ? 'unmet' : 'changed'} label={t(severity)} />
              <button type="button" onClick={() => onGo(at)}>
                {place.startsWith('/answers/') && <b>{at}</b>} {message}
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
