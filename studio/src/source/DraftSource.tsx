import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editor } from '../document/useEditor.js';
import { useSelection } from '../document/useSelection.js';
import { useOpenStandard } from '../document/useStandard.js';
import { Chip } from '../parts/Chip.js';
import { Skeleton } from '../parts/Skeleton.js';
import { DraftEditor } from './DraftEditor.js';
import { FileSwitch } from './FileSwitch.js';
import { Findings } from './Findings.js';
import styles from './SourceView.module.css';
import { agrees, type TypedText } from './typedText.js';
import { openText, useTypedTexts } from './typedTexts.js';
import { usePositions } from './usePositions.js';
import { VariantEditor } from './VariantEditor.js';

type Show = 'ruleset' | 'variant';

/** Whether what is typed is in the document. */
function Standing({ state }: { state: TypedText }) {
  const { t } = useTranslation('source');
  if (agrees(state)) return <span className="t3 s12">{t('agreed')}</span>;
  return <Chip tone="changed">{t(state.trouble ? 'waits' : 'reading')}</Chip>;
}

function Broken({ state }: { state: TypedText }) {
  const { t } = useTranslation('source');
  const positions = usePositions(state);
  const { trouble } = state;
  return trouble && 'findings' in trouble ? (
    <Findings findings={trouble.findings} positions={positions} title={t('unread')} />
  ) : null;
}

/** The source of a draft, to be written in; of a variant, its own file beside it. */
export function DraftSource({ editor }: { editor: Editor }) {
  const { t } = useTranslation('source');
  const { id, content } = editor;
  const { variant } = useOpenStandard();
  const [place] = useSelection();
  const [chosen, setShow] = useState<Show>('ruleset');
  const show = variant ? chosen : 'ruleset';
  const state = useTypedTexts(({ texts }) => texts[id]);
  useEffect(() => {
    openText(id, content.ruleset);
    // The text is written once; from then on it follows.
  }, [id]);
  return (
    <div className={styles.view}>
      <header className={styles.bar}>
        <FileSwitch isVariant={variant !== null} value={show} files={['ruleset', 'variant']} onChange={setShow} />
        {state && show === 'ruleset' && <Standing state={state} />}
        {show === 'variant' && <span className="t3 s12">{t('ownHelp')}</span>}
        <span className="sp" />
        {state && show === 'ruleset' && (
          <span className="t3 s12">{t('lines', { count: state.text.split('\n').length })}</span>
        )}
      </header>
      <div className={styles.editors}>
        {variant && show === 'variant' ? (
          <VariantEditor variant={variant} place={place} />
        ) : state ? (
          <DraftEditor key={id} editor={editor} state={state} />
        ) : (
          <Skeleton />
        )}
      </div>
      {state && <Broken state={state} />}
    </div>
  );
}
