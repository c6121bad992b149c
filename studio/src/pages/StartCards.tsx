import { useTranslation } from 'react-i18next';
import type { Start } from '../drafts/start/plan.js';
import { Icon, type IconName } from '../parts/Icon.js';
import styles from './HomePage.module.css';

const cards: readonly { start: Start; icon: IconName }[] = [
  { start: 'nothing', icon: 'plus' },
  { start: 'template', icon: 'table' },
  { start: 'variant', icon: 'branch' },
  { start: 'revision', icon: 'reset' },
];

/** The four ways into a new draft. */
export function StartCards({ onStart }: { onStart: (start: Start) => void }) {
  const { t } = useTranslation('drafts');
  return (
    <div className={styles.starts}>
      {cards.map(({ start, icon }) => (
        <button key={start} type="button" className={styles.start} onClick={() => onStart(start)}>
          <span className={styles.startIcon}>
            <Icon name={icon} />
          </span>
          <span>
            <b>{t(`start.${start}`)}</b>
            <small>{t(`startCard.${start}`)}</small>
          </span>
        </button>
      ))}
    </div>
  );
}
