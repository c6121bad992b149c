import { useTranslation } from 'react-i18next';
import { WordsField } from '../builders/fields/WordsField.js';
import { setFixtureWords } from '../commands/fixtures.js';
import { useEditor } from '../document/useEditor.js';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import styles from './Verdict.module.css';

/** What the fixture on the bench is for: read, or in a draft written in both languages. */
export function FixturePurpose() {
  const { t } = useTranslation('bench');
  const text = useText();
  const editor = useEditor();
  const { fixture } = useLive();
  if (fixture === null) return null;
  const { id, purpose } = fixture;
  if (!editor) return purpose ? <p className={`${styles.purpose} t2`}>{text(purpose)}</p> : null;
  return (
    <div key={id} className={styles.purpose}>
      <WordsField
        at=""
        label={t('purpose')}
        value={purpose}
        isOptional
        isBare
        isLong
        placeholder={t('purposeHint')}
        command={(side, words) => setFixtureWords(id, 'purpose', side, words)}
      />
    </div>
  );
}
