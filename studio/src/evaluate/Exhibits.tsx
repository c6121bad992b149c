import { ordered } from '@biaochi/engine';
import type { Indicator } from '@biaochi/schemas/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { exhibitsOf, withEvidence, type FullExhibit } from '../projections/form/answers.js';
import { ExhibitEditor } from './ExhibitEditor.js';
import styles from './Exhibits.module.css';

/** The evidence at an item: what is attached, whether it was checked, and what the standard asks for and is not there yet. */
export function Exhibits({ indicator: { code, evidence } }: { indicator: Indicator }) {
  const { t } = useTranslation('evaluate');
  const text = useText();
  const { assessment, setAnswer } = useLive();
  const [open, setOpen] = useState<number | null>(null);
  const answer = assessment.answers[code];
  const exhibits = exhibitsOf(answer);
  const save = (next: readonly FullExhibit[]) => setAnswer(code, withEvidence(answer, next));
  const add = (exhibit: FullExhibit) => {
    save([...exhibits, exhibit]);
    setOpen(exhibits.length);
  };
  const wanted = ordered(evidence).filter(({ id }) => !exhibits.some(({ proves }) => proves === id));
  const shown = open === null ? undefined : exhibits[open];
  return (
    <div className={styles.exhibits} role="group" aria-label={t('evidence')}>
      {exhibits.map(({ name, checked }, index) => (
        <button
          key={index}
          type="button"
          className={`${styles.chip} ${checked ? '' : styles.unchecked}`}
          aria-expanded={open === index}
          onClick={() => setOpen(open === index ? null : index)}
        >
          <Icon name="clip" size="small" />
          <span className="el">{name || t('evidenceNameless')}</span>
          {!checked && <b>{t('unchecked')}</b>}
        </button>
      ))}
      {wanted.map(({ id, text: asked }) => (
        <button
          key={id}
          type="button"
          className={`${styles.chip} ${styles.wanted}`}
          title={text(asked)}
          onClick={() => add({ name: '', proves: id })}
        >
          <Icon name="plus" size="small" />
          <span className="el">{text(asked)}</span>
        </button>
      ))}
      <button type="button" className={`${styles.chip} ${styles.wanted}`} onClick={() => add({ name: '' })}>
        <Icon name="plus" size="small" />
        {t('evidenceAdd')}
      </button>
      {open !== null && shown && (
        <ExhibitEditor
          key={open}
          exhibit={shown}
          onChange={(next) => save(exhibits.map((each, index) => (index === open ? next : each)))}
          onRemove={() => {
            save(exhibits.filter((_, index) => index !== open));
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
