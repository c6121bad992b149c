import { useTranslation } from 'react-i18next';
import styles from './Keys.module.css';

/** The keys that answer and move, as a reminder. */
export function Keys({ className = '' }: { className?: string | undefined }) {
  const { t } = useTranslation('form');
  return (
    <div className={`${styles.keys} ${className}`} role="note" aria-label={t('keys')}>
      <kbd>1</kbd>
      {t('met')}
      <kbd>2</kbd>
      {t('unmet')}
      <kbd>3</kbd>
      {t('notApplicable')}
      <kbd>J</kbd>
      <kbd>K</kbd>
      {t('keyMove')}
    </div>
  );
}
