import { renderDiagnostic } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import type { Found } from '../findings/found.js';
import { useLanguage } from '../i18n/useText.js';
import styles from './Cells.module.css';

/** What the checks find in a row: a dot for errors, a diamond for warnings; the words on the way. */
export function FindingMarks({ found }: { found: readonly Found[] }) {
  const { t } = useTranslation('table');
  const language = useLanguage();
  const open = found.filter(({ suppression, finding }) => suppression === null && finding.severity !== 'info');
  const count = (severity: string): number => open.filter(({ finding }) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (open.length === 0) return null;
  return (
    <span
      className={styles.marks}
      role="img"
      aria-label={[errors > 0 && t('errors', { count: errors }), warnings > 0 && t('warnings', { count: warnings })]
        .filter(Boolean)
        .join(' ')}
      title={open.map(({ finding }) => renderDiagnostic(finding, language)).join('\n')}
    >
      {errors > 0 && <i className={styles.dot} />}
      {warnings > 0 && <i className={styles.diamond} />}
    </span>
  );
}
