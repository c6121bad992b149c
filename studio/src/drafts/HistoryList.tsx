import { useTranslation } from 'react-i18next';
import type { History } from '../history/history.js';
import styles from './Drafts.module.css';
import { useStepName } from './useStepName.js';

/** Every step since the draft was opened, the newest first; a click goes to how the draft stood after it. */
export function HistoryList({ history, onJump }: { history: History; onJump: (steps: number) => void }) {
  const { t } = useTranslation('drafts');
  const nameOf = useStepName();
  const { past, future } = history;
  const undone = [...future].reverse();
  const rows = [
    ...undone.map((mark, index) => ({ name: nameOf(mark), steps: index - undone.length })),
    ...past.map((mark, index) => ({ name: nameOf(mark), steps: index })),
    { name: t('asOpened'), steps: past.length },
  ];
  return (
    <div className={styles.history}>
      <h2>{t('history')}</h2>
      <ol aria-label={t('history')}>
        {rows.map(({ name, steps }) => (
          <li key={steps}>
            <button
              type="button"
              aria-current={steps === 0 ? 'step' : undefined}
              className={steps < 0 ? styles.undone : undefined}
              onClick={() => onJump(steps)}
            >
              <span className="el">{name}</span>
              {steps === 0 && <small>{t('here')}</small>}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
