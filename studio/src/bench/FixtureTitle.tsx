import type { Fixture } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { WordsField } from '../builders/fields/WordsField.js';
import { setFixtureWords } from '../commands/fixtures.js';
import styles from './Verdict.module.css';

/** The name of a draft's fixture, to be written in both languages; an empty Chinese one is not taken. */
export function FixtureTitle({ fixture: { id, title } }: { fixture: Fixture }) {
  const { t } = useTranslation('bench');
  return (
    <h2 className={styles.title}>
      <WordsField
        at=""
        label={t('fixtureName')}
        value={title}
        isBare
        command={(side, words) => setFixtureWords(id, 'title', side, words)}
      />
    </h2>
  );
}
