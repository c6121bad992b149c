import type { Finding } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Item.module.css';

/** What is wrong with an answer or a fact, and what to do about it. */
export function Findings({ of }: { of: readonly Finding[] }) {
  const { t } = useTranslation('words');
  return of.map(({ code, place, severity, message }) => (
    <p key={`${code} ${place}`} className={severity === 'error' ? styles.error : styles.warning} role="status">
      <StatusMark status={severity === 'error' ? 'unmet' : 'changed'} label={t(severity)} />
      {message}
    </p>
  ));
}
