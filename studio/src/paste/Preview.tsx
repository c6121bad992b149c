import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusal } from '../document/useRefusal.js';
import { Document } from './Document.js';
import { Icon } from '../parts/Icon.js';
import { Columns } from './Columns.js';
import styles from './Paste.module.css';
import { RowDetail } from './RowDetail.js';
import { RowList } from './RowList.js';
import { SkippedLines } from './SkippedLines.js';
import { type Grid, usePaste } from './usePaste.js';

/** What was pasted as it was understood: a row each on the left, on the right the chosen one with its original. */
export function Preview({
  grid,
  onAgain,
  onClose,
}: {
  grid: Grid;
  onAgain: () => void;
  /** Called with the code of the first row that was taken; null where none was. */
  onClose: (first: string | null) => void;
}) {
  const { t } = useTranslation('paste');
  const refusalWords = useRefusal();
  const paste = usePaste(grid);
  const { rows, skipped, tables } = paste.understanding;
  const [line, setLine] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const shown = rows.find(({ item }) => item.line === line) ?? rows.find(({ weight }) => weight === 'doubt') ?? rows[0];
  const of = (weight: string): number => rows.filter((row) => row.weight === weight).length;
  const take = (): void => {
    const first = rows.find((row) => paste.choiceOf(row).isTaken)?.code ?? null;
    const refused = paste.take();
    if (refused) setRefusal(refusalWords(refused));
    else onClose(first);
  };
  return (
    <Modal
      open
      centered
      width="min(1240px, calc(100vw - 48px))"
      className={styles.dialog ?? ''}
      title={t('title')}
      okText={t('take', { count: paste.count })}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: paste.count === 0 }}
      onOk={take}
      onCancel={() => onClose(null)}
    >
      {rows.length === 0 ? (
        <p className={styles.nothing} role="status">
          {t('nothing')}
        </p>
      ) : (
        <>
          <div className={styles.summary}>
            <p role="status">
              {t('summary', { count: rows.length, clear: rows.length - of('doubt') - of('fault') })}
              {of('doubt') > 0 && <span className={styles.doubt}>{t('summaryDoubt', { count: of('doubt') })}</span>}
              {of('fault') > 0 && <span className={styles.fault}>{t('summaryFault', { count: of('fault') })}</span>}
            </p>
            <span className="sp" />
            <Document paste={paste} />
            <label className={styles.caption}>
              {t('caption')}
              <input value={paste.caption} onChange={(event) => paste.setCaption(event.target.value)} />
            </label>
          </div>
          <Columns tables={tables} onChange={paste.setColumn} />
          <div className={styles.split}>
            <RowList paste={paste} shown={shown?.item.line ?? null} onShow={setLine} />
            {shown && <RowDetail key={shown.item.line} row={shown} paste={paste} />}
          </div>
        </>
      )}
      <SkippedLines lines={skipped} />
      <button type="button" className={styles.again} onClick={onAgain}>
        <Icon name="reset" size="small" />
        {t('again')}
      </button>
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </Modal>
  );
}
