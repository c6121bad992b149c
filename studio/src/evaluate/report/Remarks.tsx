import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../parts/StatusMark.js';
import { Icon } from '../../parts/Icon.js';
import { useScope } from '../../why/useExplanation.js';
import styles from './Report.module.css';

/** What the reader must be told: warnings about the answers, and the notices of the standard. */
export function Remarks() {
  const { t } = useTranslation(['evaluate', 'words']);
  const { result } = useScope();
  if (result.findings.length === 0) return null;
  return (
    <section>
      <h2>{t('report.remarks')}</h2>
      <ul className={styles.remarks}>
        {result.findings.map(({ code, place, severity, message }) => (
          <li key={`${code} ${place} ${message}`}>
            {severity === 'info' ? (
              <Icon name="info" size="small" />
            ) : (
              <StatusMark status={severity === 'error' ? 'unmet' : 'changed'} label={t(`words:${severity}`)} />
            )}
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
