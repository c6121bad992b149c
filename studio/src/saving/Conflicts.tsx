import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWhen } from './useWhen.js';
import { usePerson } from '../access/usePerson.js';
import { Icon } from '../parts/Icon.js';
import type { Conflict } from './saveState.js';
import styles from './Saving.module.css';
import type { Side as Choice } from './session.js';

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly choose: (place: string, side: Choice) => void;
  readonly nameOf: (place: string) => string;
  /** A value at a place as one reads it; null for nothing. */
  readonly shown: (value: unknown, place: string) => string | null;
  /** What goes to a place; undefined where no view shows it. */
  readonly wayTo?: (place: string) => (() => void) | undefined;
}

function Side({ value, label, onChoose }: { value: string | null; label: string; onChoose: () => void }) {
  const { t } = useTranslation('saving');
  return (
    <div className={styles.side}>
      <p className="t3 s12">{label}</p>
      {value === null ? <p className="t3">{t('removed')}</p> : <pre>{value}</pre>}
      <Button size="small" onClick={onChoose}>
        {t('take')}
      </Button>
    </div>
  );
}

function Row({ of: { place, ours, theirs, by, at }, choose, nameOf, shown, wayTo }: ConflictsProps & { of: Conflict }) {
  const { t } = useTranslation('saving');
  const when = useWhen();
  const person = usePerson();
  const go = wayTo?.(place);
  return (
    <li className={styles.conflict} data-place={place}>
      <div>
        {go ? (
          <button type="button" className={styles.place} onClick={go}>
            {nameOf(place)}
          </button>
        ) : (
          <b>{nameOf(place)}</b>
        )}
      </div>
      <Side value={shown(ours, place)} label={t('ours')} onChoose={() => choose(place, 'ours')} />
      <Side
        value={shown(theirs, place)}
        label={t('theirs', { by: person(by), at: when(at) })}
        onChoose={() => choose(place, 'theirs')}
      />
    </li>
  );
}

/** The places that somebody else changed at the same time, both values side by side; nothing is saved until each is chosen. */
export function Conflicts(props: ConflictsProps) {
  const { t } = useTranslation('saving');
  const { conflicts } = props;
  if (conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-label={t('title', { count: conflicts.length })}>
      <header>
        <Icon name="warn" />
        <h2>{t('title', { count: conflicts.length })}</h2>
        <p className="t2">{t('titleHelp')}</p>
      </header>
      <ol>
        {conflicts.map((conflict) => (
          <Row key={conflict.place} of={conflict} {...props} />
        ))}
      </ol>
    </section>
  );
}
