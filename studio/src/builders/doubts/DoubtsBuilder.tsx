import { joinAddress, ordered } from '@biaochi/engine';
import type { Note, Reading } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addNote, addReading } from '../../commands/readings.js';
import { setField } from '../../commands/setField.js';
import { useText } from '../../i18n/useText.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { ConcernsField } from './ConcernsField.js';
import styles from './Doubts.module.css';

/** A place that can be read in several ways: the question, the ways, which one is taken and why. */
export function ReadingBuilder({
  of: { id, question, default: own, alternatives, reason, indicators, anchor },
}: {
  of: Reading;
}) {
  const { t } = useTranslation('builders');
  const text = useText();
  const run = useRun();
  const at = joinAddress('readings', id);
  return (
    <div className={styles.doubt}>
      <div className={fields.row}>
        <b className={styles.id}>{id}</b>
        <span className={styles.grow} />
        <LineTools at={at} of={id} />
      </div>
      <WordsField at={`${at}/question`} label={t('question')} value={question} isLong />
      <SelectField
        label={t('defaultChoice')}
        value={own}
        options={ordered(alternatives).map((each) => ({ value: each.id, label: text(each.label) }))}
        write={(next) => run(setField(`${at}/default`, next))}
      />
      {ordered(alternatives).map((each) => (
        <WordsField
          key={each.id}
          at={`${at}/alternatives/${each.id}/label`}
          label={each.id}
          value={each.label}
          isLong
        />
      ))}
      <WordsField at={`${at}/reason`} label={t('why')} value={reason} isLong />
      <ConcernsField at={at} value={indicators} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}

/** Another doubtful place: what is printed, and how it is read. */
export function NoteBuilder({ of: { id, text, choice, indicators, anchor } }: { of: Note }) {
  const { t } = useTranslation('builders');
  const at = joinAddress('notes', id);
  return (
    <div className={styles.doubt}>
      <div className={fields.row}>
        <b className={styles.id}>{id}</b>
        <span className={styles.grow} />
        <LineTools at={at} of={id} />
      </div>
      <WordsField at={`${at}/text`} label={t('printed')} value={text} isLong />
      <WordsField at={`${at}/choice`} label={t('choice')} value={choice} isLong />
      <ConcernsField at={at} value={indicators} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}

/** Buttons that add a reading or a note, of one indicator where `code` names it. */
export function AddDoubts({ code }: { code: string | null }) {
  const { t } = useTranslation('builders');
  const words = {
    question: { zh: t('newQuestion') },
    asWritten: { zh: t('asWritten') },
    reason: { zh: t('newReason') },
  };
  return (
    <div className={styles.adds}>
      <AddButton label={t('addReading')} command={() => addReading(code, words)} />
      <AddButton label={t('addNote')} command={() => addNote(code, { zh: t('newPrinted') }, { zh: t('newChoice') })} />
    </div>
  );
}

/** The doubtful places of one indicator. */
export function DoubtsBuilder({ readings, notes, code }: { readings: Reading[]; notes: Note[]; code: string }) {
  return (
    <>
      {readings.map((each) => (
        <ReadingBuilder key={each.id} of={each} />
      ))}
      {notes.map((each) => (
        <NoteBuilder key={each.id} of={each} />
      ))}
      <AddDoubts code={code} />
    </>
  );
}
