import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Refusal } from '../access/Refusal.js';
import { useDeed } from '../access/useDeed.js';
import { usePerson } from '../access/usePerson.js';
import { draftPath } from '../document/openDraft.js';
import type { Editor } from '../document/useEditor.js';
import { IconButton } from '../parts/IconButton.js';
import { useWhen } from '../saving/useWhen.js';
import styles from './Drafts.module.css';
import { useMilestones } from './useMilestones.js';

/** What the stages of a standard are called; any other name will do. */
const stages = ['working', 'committee', 'review', 'approval'] as const;

/** What was kept of a draft under a name: to go back to, to compare with, to give up; and a field to keep it as it stands. `onLeave`: the reader goes to another view. */
export function MilestoneList({ editor, onLeave }: { editor: Editor; onLeave: () => void }) {
  const { t } = useTranslation('drafts');
  const when = useWhen();
  const person = usePerson();
  const { kept, keep, goBackTo, drop } = useMilestones(editor);
  const [name, setName] = useState('');
  const { busy, refusal, run } = useDeed();
  const names = useId();
  return (
    <section className={styles.milestones} aria-label={t('milestones')}>
      <h2>{t('milestones')}</h2>
      {kept.length === 0 && <p className="t3">{t('noMilestones')}</p>}
      <ul>
        {kept.map((one) => (
          <li key={one.id} data-milestone={one.name}>
            <div className={styles.kept}>
              <span className="el">{one.name}</span>
              <small className="t3">
                {t('keptBy', { version: one.version, by: person(one.by), at: when(one.at) })}
              </small>
            </div>
            <Link className={styles.compare} onClick={onLeave} to={`${draftPath(editor.id)}/compare?with=${one.id}`}>
              {t('compareWith')}
            </Link>
            {editor.mayEdit && (
              <>
                <IconButton
                  icon="undo"
                  small
                  label={t('goBackTo', { name: one.name })}
                  onClick={() => void run(() => goBackTo(one))}
                />
                <IconButton
                  icon="close"
                  small
                  label={t('dropMilestone', { name: one.name })}
                  onClick={() => void run(() => drop(one))}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {editor.mayEdit && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void run(() => keep(name)).then((isKept) => isKept && setName(''));
          }}
        >
          <input
            aria-label={t('milestoneName')}
            placeholder={t('milestoneExample')}
            value={name}
            maxLength={80}
            list={names}
            onChange={({ target }) => setName(target.value)}
          />
          <datalist id={names}>
            {stages.map((stage) => (
              <option key={stage} value={t(`stage.${stage}`)} />
            ))}
          </datalist>
          <button type="submit" disabled={busy || name.trim() === ''}>
            {t('keepMilestone')}
          </button>
        </form>
      )}
      <Refusal>{refusal}</Refusal>
    </section>
  );
}
