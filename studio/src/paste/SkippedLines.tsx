import { useTranslation } from 'react-i18next';
import styles from './Paste.module.css';
import type { Skipped } from './understand.js';

/** What was pasted and becomes nothing, line by line, and why. */
export function SkippedLines({ lines }: { lines: readonly Skipped[] }) {
  const { t } = useTranslation('paste');
  if (lines.length === 0) return null;
  return (
    <details className={styles.skipped}>
      <summary>{t('skipped', { count: lines.length })}</summary>
      <ul>
        {lines.map(({ line, text, why }) => (
          <li key={line}>
            <span className="t3">{t('line', { line })}</span>
            <span className="el" title={text}>
              {text}
            </span>
            <span className="t2">{t(`why.${why}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
