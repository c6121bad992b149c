import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setField } from '../commands/setField.js';
import { useEditor } from '../document/useEditor.js';
import styles from './Publish.module.css';

/** The version under which the draft will be published, and the one it must be higher than. */
export function VersionField() {
  const { t } = useTranslation('publish');
  const editor = useEditor()!;
  const { ruleset, revises } = editor.content;
  const [typed, setTyped] = useState<string | null>(null);
  // What is not a version yet stays as it is typed, and the draft keeps its own.
  const isRefused = typed !== null && typed !== ruleset.version;
  return (
    <div className={styles.version}>
      <label htmlFor="publish-version">{t('version')}</label>
      <Input
        id="publish-version"
        value={typed ?? ruleset.version}
        disabled={!editor.mayEdit}
        {...(isRefused && { status: 'error' as const })}
        aria-invalid={isRefused}
        aria-describedby="publish-version-help"
        onChange={({ target }) => {
          setTyped(target.value);
          editor.run(setField('/version', target.value));
        }}
      />
      <span id="publish-version-help" className="t3 s12">
        {revises ? t('versionAbove', { version: revises.version }) : t('versionForm')}
      </span>
    </div>
  );
}
