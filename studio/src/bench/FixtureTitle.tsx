import type { Fixture } from '@biaochi/schemas/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameFixture } from '../commands/fixtures.js';
import type { Editor } from '../document/useEditor.js';
import { useLanguage, useText } from '../i18n/useText.js';
import styles from './Verdict.module.css';

/** The name of a draft's fixture, to be written in the interface's language; an empty one is not taken. */
export function FixtureTitle({ fixture, editor }: { fixture: Fixture; editor: Editor }) {
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <h2 className={styles.title}>
      <input
        className={styles.name}
        aria-label={t('fixtureName')}
        value={typed ?? text(fixture.title)}
        onChange={({ target }) => {
          const refusal = editor.run(renameFixture(fixture.id, language, target.value));
          setTyped(refusal || target.value.trim() === '' ? target.value : null);
        }}
        onBlur={() => setTyped(null)}
      />
    </h2>
  );
}
