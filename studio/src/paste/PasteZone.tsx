import { type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clipIn } from './clips.js';
import { gridOf } from './gridOf.js';
import styles from './Paste.module.css';
import type { Grid } from './usePaste.js';

/** Where a table is pasted, or its text typed. */
export function PasteZone({ paper, onGrid }: { paper: Ref<HTMLTextAreaElement>; onGrid: (grid: Grid) => void }) {
  const { t } = useTranslation('paste');
  const [text, setText] = useState('');
  const id = useId();
  return (
    <div className={styles.zone}>
      <p className="t2" id={`${id}-help`}>
        {t('zoneHelp')}
      </p>
      <label htmlFor={id} className="visually-hidden">
        {t('zone')}
      </label>
      <textarea
        ref={paper}
        id={id}
        className={styles.paper}
        aria-describedby={`${id}-help`}
        placeholder={t('zonePlaceholder')}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          if (text !== '') return;
          const grid = gridOf(clipIn(event.clipboardData));
          if (grid.some((row) => row.length > 1)) {
            event.preventDefault();
            onGrid(grid);
          }
        }}
      />
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.primary}
          disabled={text.trim() === ''}
          onClick={() => onGrid(gridOf({ html: '', text }))}
        >
          {t('read')}
        </button>
      </div>
    </div>
  );
}
