import { useTranslation } from 'react-i18next';
import type { Stand } from '../projections/explanation/scope.js';
import styles from './Canvas.module.css';

const colours: Record<Stand, string> = { lost: 'var(--bad)', earned: 'var(--ok-bar)', open: 'var(--unk-bar)' };

/** What the lines of the canvas mean. */
export function Legend({ stand, hasFacts }: { stand: Stand; hasFacts: boolean }) {
  const { t } = useTranslation('canvas');
  const entries = [
    { label: t('legendDeciding'), line: `3px solid ${colours[stand]}` },
    { label: t('legendPasses'), line: '2px solid var(--ok-bar)' },
    { label: t('legendScored'), line: '2px solid var(--o-bar)' },
    { label: t('legendBonus'), line: '2px solid var(--a-bar)' },
    { label: t('legendRequired'), line: '2px solid var(--unk-bar)' },
    ...(hasFacts ? [{ label: t('legendFact'), line: '2px dashed var(--unk-bar)' }] : []),
  ];
  return (
    <div className={`${styles.fly} ${styles.legend}`} role="group" aria-label={t('legend')}>
      {entries.map(({ label, line }) => (
        <span key={label}>
          <i style={{ borderTop: line }} />
          {label}
        </span>
      ))}
    </div>
  );
}
