import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../document/useEditor.js';
import { useSelection } from '../document/useSelection.js';
import { useOpenStandard } from '../document/useStandard.js';
import { Chip } from '../parts/Chip.js';
import { DraftSource } from './DraftSource.js';
import { FileSwitch } from './FileSwitch.js';
import { Findings } from './Findings.js';
import { SourceEditor } from './SourceEditor.js';
import styles from './SourceView.module.css';
import { VariantEditor } from './VariantEditor.js';

type Show = 'ruleset' | 'variant' | 'both';

const lines = (text: string): number => text.split('\n').length;

/** The ruleset as text: of a draft to be written in, otherwise read-only. */
export function SourceView() {
  const editor = useEditor();
  return editor ? <DraftSource editor={editor} /> : <PublishedSource />;
}

/** A published text: its size, its digest, and what the checks found; of a variant its own file as well. */
function PublishedSource() {
  const { t } = useTranslation(['source', 'words']);
  const { text, findings, positions, digest, variant } = useOpenStandard();
  const [selected] = useSelection();
  const [chosen, setShow] = useState<Show>('ruleset');
  const show = variant ? chosen : 'ruleset';
  return (
    <div className={styles.view}>
      <header className={styles.bar}>
        <FileSwitch
          isVariant={variant !== null}
          value={show}
          files={['ruleset', 'variant', 'both']}
          onChange={setShow}
        />
        <Chip>{t('readOnly')}</Chip>
        {show !== 'both' && (
          <span className="t3 s12">
            {t('lines', { count: lines(show === 'variant' && variant ? variant.text : text) })}
          </span>
        )}
        <span className="sp" />
        <code className={`${styles.digest} el`} title={digest}>
          {digest}
        </code>
      </header>
      <div className={styles.editors}>
        {variant && show !== 'ruleset' && <VariantEditor variant={variant} place={selected} />}
        {show !== 'variant' && (
          <SourceEditor kind="ruleset" label={t('editor')} place={selected} {...{ text, findings, positions }} />
        )}
      </div>
      <Findings findings={findings} positions={positions} title={t('words:findings')} />
    </div>
  );
}
