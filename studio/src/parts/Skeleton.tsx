import { useTranslation } from 'react-i18next';
import styles from './Skeleton.module.css';

/** Static rows in the place of content that is on its way; they appear after 200 ms, so that a quick answer shows none. */
export function Skeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation('shell');
  return (
    <div className={styles.skeleton} role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} style={{ width: `${[92, 78, 86, 64][row % 4]}%` }} />
      ))}
    </div>
  );
}
