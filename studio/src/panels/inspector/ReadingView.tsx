import { joinAddress, ordered } from '@biaochi/engine';
import type { Note, Reading } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../document/useLive.js';
import { useText } from '../../i18n/useText.js';
import { Clause } from '../../parts/Clause.js';
import { MemberMark } from './Departures.js';
import styles from './Inspector.module.css';

/** A place that can be read in several ways: the ways, the one the assessment on the bench takes, and why the first is the default. */
export function ReadingView({ of: { id, question, alternatives, reason, anchor, default: own } }: { of: Reading }) {
  const { t } = useTranslation('panels');
  const text = useText();
  const chosen = useLive().assessment.readings?.[id] ?? own;
  return (
    <div className={styles.reading}>
      <p className={styles.question}>
        {text(question)} <Clause of={anchor} /> <MemberMark place={joinAddress('readings', id)} />
      </p>
      {ordered(alternatives).map((each) => (
        <div
          key={each.id}
          className={each.id === chosen ? `${styles.alternative} ${styles.taken}` : styles.alternative}
        >
          <i />
          <span>{text(each.label)}</span>
          {each.id === chosen && <span className="t3 s12">{t('taken')}</span>}
        </div>
      ))}
      <p className={styles.why}>{text(reason)}</p>
    </div>
  );
}

/** Another doubtful place: what is printed, and how it was taken. */
export function NoteView({ of: { id, text: seen, choice, anchor } }: { of: Note }) {
  const text = useText();
  return (
    <div className={styles.reading}>
      <p>
        <span className={styles.code12}>{id} </span>
        {text(seen)} <Clause of={anchor} /> <MemberMark place={joinAddress('notes', id)} />
      </p>
      <p className={styles.why}>{text(choice)}</p>
    </div>
  );
}
