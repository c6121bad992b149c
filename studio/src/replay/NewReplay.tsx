import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Modal, Select } from 'antd';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refusal } from '../access/Refusal.js';
import { useAccess } from '../access/useAccess.js';
import { useDeed } from '../access/useDeed.js';
import { createReplay, importArchive, makeArchive, type StoredArchive } from '../api/replays.js';
import { useDrafts } from '../drafts/useDrafts.js';
import { useChoices } from '../evaluate/useChoices.js';
import { useText } from '../i18n/useText.js';
import styles from './NewReplay.module.css';
import { useArchives } from './useReplays.js';

/** What became of an import: how many were stored, and the lines that were refused with their reasons. */
function Stored({ of: { count, refused, refusals } }: { of: StoredArchive }) {
  const { t } = useTranslation('replay');
  const text = useText();
  return (
    <div className={styles.stored} role="status">
      <p>
        {t('stored', { count })}
        {refused > 0 && <b className={styles.refused}> · {t('refused', { count: refused })}</b>}
      </p>
      {refusals.length > 0 && (
        <ul>
          {refusals.map(({ line, reason }) => (
            <li key={line}>
              <b>{t('refusedLine', { line })}</b> {text(reason)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Starts a replay: of which archive, from which version to which draft or version. */
export function NewReplay({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('replay');
  const text = useText();
  const { can } = useAccess();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { busy, refusal, run } = useDeed();
  const [archives, choices, drafts] = [useArchives(), useChoices(), useDrafts()];
  const [archive, setArchive] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [stored, setStored] = useState<StoredArchive | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const chosen = archives.find(({ id }) => id === archive);
  const old = choices.find(({ digest }) => digest === from);

  const choose = (id: string) => {
    setArchive(id);
    // The version that most of its results were made by is what a revision is compared with.
    const made = archives.find((one) => one.id === id)?.rulesets[0]?.digest;
    if (from === null && to === null && made !== undefined && choices.some(({ digest }) => digest === made))
      setFrom(made);
  };
  const chooseTo = (value: string) => {
    setTo(value);
    // A revision is compared with the version that it started from.
    const began = drafts.find(({ id }) => `draft:${id}` === value)?.revises?.digest;
    if (began !== undefined && choices.some(({ digest }) => digest === began)) setFrom(began);
  };
  const take = (work: () => Promise<StoredArchive>) =>
    void run(async () => {
      const made = await work();
      setStored(made);
      await client.invalidateQueries({ queryKey: ['archives'] });
      setArchive(made.id);
      const [of] = made.rulesets;
      if (from === null && to === null && of && choices.some(({ digest }) => digest === of.digest)) setFrom(of.digest);
    });
  const upload = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [picked] = target.files ?? [];
    target.value = '';
    if (picked) take(() => importArchive(picked.name.replace(/\.ndjson(\.gz)?$/, ''), picked));
  };
  const start = () =>
    run(async () => {
      if (archive === null || from === null || to === null) return;
      const end = to.startsWith('draft:') ? { draft: to.slice('draft:'.length) } : { ruleset: to };
      const { id } = await createReplay(archive, { ruleset: from }, end);
      await client.invalidateQueries({ queryKey: ['replays'] });
      await navigate(`/replay/${encodeURIComponent(id)}`);
    });

  const version = ({ digest, title, version: at, id }: (typeof choices)[number]) => ({
    value: digest,
    label: `${text(title)} ${at}`,
    title: `${id}@${at}`,
  });
  const ends = [
    {
      label: t('drafts'),
      options: drafts.map((one) => ({
        value: `draft:${one.id}`,
        label: `${text(one.title)} ${one.version}`,
        title: one.rulesetId,
      })),
    },
    { label: t('versions'), options: choices.map(version) },
  ];
  return (
    <Modal
      open
      title={t('new')}
      okText={t('start')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: archive === null || from === null || to === null, loading: busy }}
      onOk={() => void start()}
      onCancel={onClose}
      width={640}
    >
      <Form layout="vertical" requiredMark={false} className={styles.form}>
        <Form.Item label={t('toLabel')} htmlFor="replay-to">
          <Select
            id="replay-to"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('chooseTo')}
            value={to}
            onChange={chooseTo}
            options={ends.filter(({ options }) => options.length > 0)}
          />
        </Form.Item>
        <Form.Item label={t('fromLabel')} htmlFor="replay-from">
          <Select
            id="replay-from"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('chooseFrom')}
            value={from}
            onChange={(value: string) => setFrom(value)}
            options={choices.map(version).filter(({ value }) => value !== to)}
          />
        </Form.Item>
        <Form.Item label={t('archive')} htmlFor="replay-archive" extra={t('archiveHelp')}>
          <Select
            id="replay-archive"
            placeholder={t('chooseArchive')}
            value={archive}
            onChange={choose}
            options={archives.map(({ id, title, count }) => ({
              value: id,
              label: `${title} · ${t('assessments', { count })}`,
            }))}
          />
        </Form.Item>
        {can('create', 'Archive') && (
          <div className={styles.ways}>
            <Button size="small" onClick={() => file.current?.click()} loading={busy}>
              {t('import')}
            </Button>
            <input ref={file} type="file" accept=".ndjson,.gz" hidden aria-label={t('import')} onChange={upload} />
            {old && (
              <>
                {can('read', 'Assessment') && (
                  <Button
                    size="small"
                    disabled={busy}
                    onClick={() =>
                      take(() => makeArchive(t('issuedTitle', { title: text(old.title) }), 'issued', old.id))
                    }
                  >
                    {t('archiveIssued')}
                  </Button>
                )}
                <Button
                  size="small"
                  disabled={busy}
                  onClick={() =>
                    take(() => makeArchive(t('shippedTitle', { title: text(old.title) }), 'shipped', old.id))
                  }
                >
                  {t('archiveShipped')}
                </Button>
              </>
            )}
          </div>
        )}
        {stored && stored.id === archive && <Stored of={stored} />}
        {chosen && chosen.synthetic > 0 && <p className="t3 s12">{t('synthetic', { count: chosen.synthetic })}</p>}
        <Refusal>{refusal}</Refusal>
      </Form>
    </Modal>
  );
}
