import { readRuleset, type Worksheet } from '@biaochi/engine';
import type { Mapping, Ruleset } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { Input, InputNumber, Modal, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../access/Refusal.js';
import { useDeed } from '../../access/useDeed.js';
import { importWorkbook, type StoredArchive } from '../../api/replays.js';
import { readRulesetDocument } from '../../api/rulesets.js';
import { useChoices } from '../../evaluate/useChoices.js';
import { useText } from '../../i18n/useText.js';
import { Skeleton } from '../../parts/Skeleton.js';
import { useArchives } from '../useReplays.js';
import { ColumnTable } from './ColumnTable.js';
import { ReadRows } from './ReadRows.js';
import styles from './SheetImport.module.css';
import { useSheets } from './useSheets.js';

/** A workbook that was chosen, with its sheets as the server read them. */
export interface OpenedWorkbook {
  readonly file: File;
  readonly sheets: readonly Worksheet[];
}

function Reading({
  opened,
  read,
  kept,
  versions,
  onVersion,
  onClose,
}: {
  opened: OpenedWorkbook;
  read: { ruleset: Ruleset; digest: string };
  kept: readonly Mapping[];
  versions: readonly { value: string; label: string }[];
  onVersion: (digest: string) => void;
  onClose: (stored: StoredArchive | null) => void;
}) {
  const { t } = useTranslation('sheets');
  const { file, sheets } = opened;
  const reading = useSheets(read, sheets, kept);
  const { busy, refusal, run } = useDeed();
  const [title, setTitle] = useState(file.name.replace(/\.xlsx$/i, ''));
  const taken = reading?.rows.filter(({ past }) => past !== null).length ?? 0;
  const refused = (reading?.rows.length ?? 0) - taken;
  const used = reading?.columns.filter(({ place }) => place !== null).length ?? 0;
  const isKept = reading?.columns.some(({ by }) => by === 'kept') ?? false;
  const store = () =>
    run(async () => {
      if (reading) onClose(await importWorkbook(title.trim(), file, reading.mapping));
    });
  return (
    <Modal
      open
      title={`${t('title')} · ${file.name}`}
      width="min(1240px, calc(100vw - 48px))"
      centered
      okText={t('store', { count: taken })}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: taken === 0 || title.trim() === '', loading: busy }}
      onOk={() => void store()}
      onCancel={() => onClose(null)}
    >
      <div className={styles.heads}>
        <label>
          <span>{t('name')}</span>
          <Input value={title} maxLength={120} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <label>
          <span>{t('version')}</span>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={t('version')}
            value={read.digest}
            onChange={onVersion}
            options={[...versions]}
          />
        </label>
        {reading && (
          <>
            <label>
              <span>{t('sheet')}</span>
              <Select
                aria-label={t('sheet')}
                value={reading.sheet.name}
                onChange={reading.chooseSheet}
                options={sheets.map(({ name }) => ({ value: name, label: name }))}
              />
            </label>
            <label>
              <span>{t('head')}</span>
              <InputNumber
                aria-label={t('head')}
                min={1}
                max={reading.sheet.rows.length}
                value={reading.head}
                onChange={(value) => value !== null && reading.chooseHead(value)}
              />
            </label>
          </>
        )}
      </div>
      {reading ? (
        <>
          <p className={styles.summary} role="status">
            <b>{t('taken', { count: taken })}</b>
            {refused > 0 && <b className={styles.fault}> · {t('refused', { count: refused })}</b>}
            <span className="t2">
              {' · '}
              {t('used', { used, whole: reading.columns.length })}
            </span>
            {isKept && <span className="t2"> · {t('isKept')}</span>}
          </p>
          <div className={styles.split}>
            <ColumnTable reading={reading} />
            <ReadRows reading={reading} />
          </div>
          <p className="t3 s12">{t('blankHelp')}</p>
        </>
      ) : (
        <p className={`t3 ${styles.none}`}>{t('nothing')}</p>
      )}
      <Refusal>{refusal}</Refusal>
    </Modal>
  );
}

/** Stores a workbook as an archive: what its columns hold is proposed, shown with what came of it, and may be changed. */
export function SheetImport({
  opened,
  digest: given,
  onClose,
}: {
  opened: OpenedWorkbook;
  /** The version that the archive is to be read by at first; null for the one that was used last. */
  digest: string | null;
  onClose: (stored: StoredArchive | null) => void;
}) {
  const { t } = useTranslation('sheets');
  const text = useText();
  const choices = useChoices();
  const archives = useArchives();
  const [chosen, setChosen] = useState(given);
  const there = (one: string | undefined): boolean => choices.some((choice) => choice.digest === one);
  const last = archives.find(({ mapping }) => there(mapping?.ruleset))?.mapping?.ruleset;
  const digest = chosen ?? last ?? choices[0]?.digest;
  const { data: ruleset } = useQuery({
    queryKey: ['base', digest],
    enabled: digest !== undefined,
    queryFn: async ({ signal }) => readRuleset((await readRulesetDocument(digest!, signal)).text).ruleset,
    structuralSharing: false,
  });
  const read = useMemo(() => (ruleset && digest !== undefined ? { ruleset, digest } : null), [ruleset, digest]);
  const kept = useMemo(
    () => archives.flatMap(({ mapping }) => (mapping && mapping.id === ruleset?.id ? [mapping] : [])),
    [archives, ruleset],
  );
  const versions = choices.map((one) => ({ value: one.digest, label: `${text(one.title)} ${one.version}` }));
  if (!read) {
    return (
      <Modal open title={t('title')} footer={null} onCancel={() => onClose(null)}>
        <Skeleton />
      </Modal>
    );
  }
  return (
    <Reading opened={opened} read={read} kept={kept} versions={versions} onVersion={setChosen} onClose={onClose} />
  );
}
