import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { Icon } from '../parts/Icon.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Notices.module.css';

/** What evaluators must know of the assessment as a whole: the ruleset's notices, and findings that belong to no single field. */
export function Notices() {
  const { t } = useTranslation('words');
  const { result } = useLive();
  const told = result.findings.filter(
    ({ code, place }) => code.startsWith('notice-') || !/^\/(answers|facts|parameters|adoption)\//.test(place),
  );
  if (told.length === 0) return null;
  return (
    <ul className={styles.notices} aria-label={t('notices')}>
      {told.map(({ code, place, severity, message }) => (
        <li key={`${code} ${place} ${message}`} className={styles[severity]}>
          {severity === 'info' ? (
            <Icon name="info" />
          ) : (
            <StatusMark status={severity === 'error' ? 'unmet' : 'changed'} size={16} label={t(severity)} />
          )}
          {message}
        </li>
      ))}
    </ul>
  );
}
