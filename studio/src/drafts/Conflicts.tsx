import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Conflict, Editor } from '../document/useEditor.js';
import { useSelection } from '../document/useSelection.js';
import { useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import styles from './Drafts.module.css';
import { memberOf, shownValue } from './shownValue.js';
import { usePlaceName } from './usePlaceName.js';
import { useWhen } from './useWhen.js';

function Side({ value, label, onChoose }: { value: unknown; label: string; onChoose: () => void }) {
  const { t } = useTranslation('drafts');
  const text = useText();
  const shown = shownValue(value, text);
  return (
    <div className={styles.side}>
      <p className="t3 s12">{label}</p>
      {shown === null ? <p className="t3">{t('conflict.removed')}</p> : <pre>{shown}</pre>}
      <Button size="small" onClick={onChoose}>
        {t('conflict.take')}
      </Button>
    </div>
  );
}

function Row({ of, editor }: { of: Conflict; editor: Editor }) {
  const { t } = useTranslation('drafts');
  const when = useWhen();
  const nameOf = usePlaceName(editor.content);
  const [, select] = useSelection();
  const member = memberOf(of.place);
  return (
    <li className={styles.conflict} data-place={of.place}>
      <div>
        {member === null ? (
          <b>{nameOf(of.place)}</b>
        ) : (
          <button type="button" className={styles.place} onClick={() => select(member)}>
            {nameOf(of.place)}
          </button>
        )}
      </div>
      <Side value={of.ours} label={t('conflict.ours')} onChoose={() => editor.choose(of.place, 'ours')} />
      <Side
        value={of.theirs}
        label={t('conflict.theirs', { by: of.by, at: when(of.at) })}
        onChoose={() => editor.choose(of.place, 'theirs')}
      />
    </li>
  );
}

/** The places that somebody else changed at the same time, both values side by side; nothing there is saved until one is chosen. */
export function Conflicts({ editor }: { editor: Editor }) {
  const { t } = useTranslation('drafts');
  const { conflicts } = editor;
  if (conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-label={t('conflict.title', { count: conflicts.length })}>
      <header>
        <Icon name="warn" />
        <h2>{t('conflict.title', { count: conflicts.length })}</h2>
        <p className="t2">{t('conflict.help')}</p>
      </header>
      <ol>
        {conflicts.map((conflict) => (
          <Row key={conflict.place} of={conflict} editor={editor} />
        ))}
      </ol>
    </section>
  );
}
