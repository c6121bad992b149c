import type { PublishedRuleset, Text } from '@biaochi/schemas/types';
import { Button } from 'antd';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../access/useAccess.js';
import { importArchive, importFolder, makeArchive, readSheets, type StoredArchive } from '../api/replays.js';
import { useText } from '../i18n/useText.js';
import styles from './NewReplay.module.css';
import { type OpenedWorkbook, SheetImport } from './sheets/SheetImport.js';

const TAKEN = /\.(json|ndjson)$/i;

/** A folder is chosen by an attribute that React does not know. */
const asFolder = (input: HTMLInputElement | null): void => input?.setAttribute('webkitdirectory', '');

/** The folder that files were chosen in, or the first of them. */
const nameOf = ([first]: readonly File[]): string => {
  const [folder = '', ...within] = (first?.webkitRelativePath ?? '').split('/');
  return within.length > 0 ? folder : (first?.name ?? '').replace(/\.(json|ndjson)$/i, '');
};

/** The ways to a new archive: files of assessments, a workbook, a folder, what was issued here, what ships. */
export function ArchiveWays({
  old,
  busy,
  onTake,
  onRead,
  onStored,
}: {
  /** The version whose issued or synthetic assessments can be taken. */
  old: (PublishedRuleset & { readonly title: Text }) | undefined;
  busy: boolean;
  onTake: (work: () => Promise<StoredArchive>) => void;
  /** Runs what reads a workbook, and says why it cannot be read. */
  onRead: (work: () => Promise<void>) => void;
  onStored: (stored: StoredArchive) => void;
}) {
  const { t } = useTranslation('replay');
  const text = useText();
  const { can } = useAccess();
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const [opened, setOpened] = useState<OpenedWorkbook | null>(null);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const take = (files: readonly File[]): void => {
    const taken = files.filter(({ name }) => TAKEN.test(name));
    setPassed(files.filter(({ name }) => !TAKEN.test(name)).map(({ name }) => name));
    if (taken.length > 0) onTake(() => importFolder(nameOf(taken), taken));
  };
  const upload = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    const [picked] = files;
    if (!picked) return;
    setPassed([]);
    if (files.length > 1) return take(files);
    if (/\.xlsx$/i.test(picked.name))
      return onRead(async () => setOpened({ file: picked, sheets: await readSheets(picked) }));
    if (/\.json$/i.test(picked.name)) return take(files);
    onTake(() => importArchive(picked.name.replace(/\.ndjson(\.gz)?$/i, ''), picked));
  };
  return (
    <>
      <div className={styles.ways}>
        <Button size="small" onClick={() => file.current?.click()} loading={busy}>
          {t('import')}
        </Button>
        <input
          ref={file}
          type="file"
          multiple
          accept=".ndjson,.gz,.json,.xlsx"
          hidden
          aria-label={t('import')}
          onChange={upload}
        />
        <Button size="small" onClick={() => folder.current?.click()} disabled={busy}>
          {t('importFolder')}
        </Button>
        <input
          ref={(input) => {
            folder.current = input;
            asFolder(input);
          }}
          type="file"
          multiple
          hidden
          aria-label={t('importFolder')}
          onChange={({ target }) => {
            take([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        {old && (
          <>
            {can('read', 'Assessment') && (
              <Button
                size="small"
                disabled={busy}
                onClick={() =>
                  onTake(() => makeArchive(t('issuedTitle', { title: text(old.title) }), 'issued', old.id))
                }
              >
                {t('archiveIssued')}
              </Button>
            )}
            <Button
              size="small"
              disabled={busy}
              onClick={() =>
                onTake(() => makeArchive(t('shippedTitle', { title: text(old.title) }), 'shipped', old.id))
              }
            >
              {t('archiveShipped')}
            </Button>
          </>
        )}
      </div>
      {passed.length > 0 && (
        <p role="status" className={styles.warned}>
          {t('passed', { count: passed.length, names: passed.slice(0, 5).join('、') })}
        </p>
      )}
      {opened && (
        <SheetImport
          opened={opened}
          digest={old?.digest ?? null}
          onClose={(stored) => {
            setOpened(null);
            if (stored) onStored(stored);
          }}
        />
      )}
    </>
  );
}
