import { Modal } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Paste.module.css';
import { PasteZone } from './PasteZone.js';
import { Preview } from './Preview.js';
import type { Grid } from './usePaste.js';

/** Takes a table from Word, Excel or a web page into the draft: what was pasted, how it was read, what is taken. */
export function PasteDialog({
  grid: given,
  onClose,
}: {
  /** What was pasted already; null to ask for it. */
  grid: Grid | null;
  /** Called with the code of the first row that was taken; null where none was. */
  onClose: (first: string | null) => void;
}) {
  const { t } = useTranslation('paste');
  const [grid, setGrid] = useState(given);
  const paper = useRef<HTMLTextAreaElement>(null);
  if (grid !== null) return <Preview grid={grid} onAgain={() => setGrid(null)} onClose={onClose} />;
  return (
    <Modal
      open
      width={680}
      title={t('title')}
      footer={null}
      className={styles.dialog ?? ''}
      // The dialog gives the keyboard to its first button; here something is to be pasted.
      afterOpenChange={(isOpen) => isOpen && paper.current?.focus()}
      onCancel={() => onClose(null)}
    >
      <PasteZone paper={paper} onGrid={setGrid} />
    </Modal>
  );
}
