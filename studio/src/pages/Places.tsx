import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAccess } from '../access/useAccess.js';
import { Icon, type IconName } from '../parts/Icon.js';
import styles from './Places.module.css';

export interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
}

const main = ['/', '/assessments', '/replay', '/audit'];

/** Whether a path is one of the main places. */
export const isPlace = (path: string): boolean => main.includes(path);

/** The main places that one may see. */
export function usePlaces(): readonly Place[] {
  const { t } = useTranslation(['shell', 'evaluate', 'replay', 'access']);
  const { can } = useAccess();
  const [assessments, replays, audit] = [can('read', 'Assessment'), can('read', 'Replay'), can('read', 'Audit')];
  return useMemo(
    () => [
      { to: '/', label: t('shell:standards'), icon: 'book' },
      ...(assessments ? [{ to: '/assessments', label: t('evaluate:name'), icon: 'form' } satisfies Place] : []),
      ...(replays ? [{ to: '/replay', label: t('replay:name'), icon: 'swap' } satisfies Place] : []),
      ...(audit ? [{ to: '/audit', label: t('access:audit'), icon: 'list' } satisfies Place] : []),
    ],
    [t, assessments, replays, audit],
  );
}

/**
 * The main places, with the one that the page belongs to marked. On a page within a place (`isBrief`) the others are
 * icons, so that there is room for where one is.
 */
export function Places({ at, isBrief }: { at: string; isBrief: boolean }) {
  const { t } = useTranslation('shell');
  const places = usePlaces();
  return (
    <nav className={isBrief ? `${styles.places} ${styles.brief}` : styles.places} aria-label={t('places')}>
      {places.map(({ to, label, icon }) => (
        <Link
          key={to}
          to={to}
          className={styles.place}
          title={label}
          aria-current={to !== at ? undefined : isBrief ? 'true' : 'page'}
        >
          <Icon name={icon} />
          <span className={styles.words}>{label}</span>
        </Link>
      ))}
    </nav>
  );
}
