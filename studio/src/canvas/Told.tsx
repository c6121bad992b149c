import { Panel } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../parts/IconButton.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Canvas.module.css';
import type { CanvasEdits } from './useCanvasEdits.js';

/** What the last edit came to, or what is being connected or disconnected; `nameOf` names what stands at a place. */
export function Told({ edits, nameOf }: { edits: CanvasEdits; nameOf: (place: string) => string }) {
  const { t } = useTranslation('canvas');
  const { refusal, linking, line } = edits;
  if (refusal === null && linking === null && line === null) return null;
  const close = refusal !== null ? edits.dismiss : () => (line === null ? edits.link(null) : edits.pick(null));
  return (
    <Panel position="top-left" className={`${styles.fly} ${styles.told}`} role="alert">
      <StatusMark status={refusal === null ? 'unknown' : 'unmet'} label="" />
      {refusal ?? (line === null ? t('linking') : t('line', { from: nameOf(line.from), to: nameOf(line.to) }))}
      {refusal === null && line !== null && (
        // The keyboard goes where the mouse just was: Enter cuts the line, Escape lets it be.
        <button
          type="button"
          className={styles.cut}
          ref={(button) => button?.focus()}
          onClick={() => edits.disconnect(line.from, line.to)}
        >
          {t('cut')}
        </button>
      )}
      <IconButton icon="close" small label={t('closePanel')} onClick={close} />
    </Panel>
  );
}
