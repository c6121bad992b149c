import { useQueryClient } from '@tanstack/react-query';
import { Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refusal } from '../access/Refusal.js';
import { useAccess } from '../access/useAccess.js';
import { useDeed } from '../access/useDeed.js';
import { createReplay, type StoredArchive } from '../api/replays.js';
import { useDrafts } from '../drafts/useDrafts.js';
import { useChoices } from '../evaluate/useChoices.js';
import { useText } from '../i18n/useText.js';
import { ArchiveWays } from './ArchiveWays.js';
import { DraftErrors, useHindrance } from './DraftErrors.js';
import styles from './NewReplay.module.css';
import { Readings } from './Readings.js';
import { Stored } from './Stored.js';
import { draftIn, draftValue, endChoice, useEnd } from './useEnd.js';
import { useArchives } from './useReplays.js';

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
  const [readings, setReadings] = useState<Readonly<Record<string, string>>>({});
  const [stored, setStored] = useState<StoredArchive | null>(null);
  const fresh = useEnd(to);
  const draft = to === null ? null : draftIn(to);
  const hindrance = useHindrance(draft === null ? null : fresh);
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
    setReadings({});
    // A revision is compared with the version that it started from.
    const began = drafts.find(({ id }) => draftValue(id) === value)?.revises?.digest;
    if (began !== undefined && choices.some(({ digest }) => digest === began)) setFrom(began);
  };
  const keep = async (made: StoredArchive) => {
    setStored(made);
    await client.invalidateQueries({ queryKey: ['archives'] });
    setArchive(made.id);
    const [of] = made.rulesets;
    if (from === null && to === null && of && choices.some(({ digest }) => digest === of.digest)) setFrom(of.digest);
  };
  const take = (work: () => Promise<StoredArchive>) => void run(async () => keep(await work()));
  const start = () =>
    run(async () => {
      if (archive === null || from === null || to === null) return;
      const { id } = await createReplay(archive, { ruleset: from }, endChoice(to, readings));
      await client.invalidateQueries({ queryKey: ['replays'] });
      await navigate(`/replay/${encodeURIComponent(id)}`);
    });

  const isSame = from !== null && from === to && Object.keys(readings).length === 0;
  const isReady = archive !== null && from !== null && to !== null && !isSame && hindrance?.runs !== false;

  const version = ({ digest, title, version: at, id }: (typeof choices)[number]) => ({
    value: digest,
    label: `${text(title)} ${at}`,
    title: `${id}@${at}`,
  });
  const ends = [
    {
      label: t('drafts'),
      options: drafts.map((one) => ({
        value: draftValue(one.id),
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
      okButtonProps={{ disabled: !isReady, loading: busy }}
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
        {hindrance && draft !== null && <DraftErrors draft={draft} by={hindrance} />}
        {fresh && <Readings ruleset={fresh} taken={readings} onTake={setReadings} />}
        <Form.Item label={t('fromLabel')} htmlFor="replay-from">
          <Select
            id="replay-from"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('chooseFrom')}
            value={from}
            onChange={(value: string) => setFrom(value)}
            options={choices.map(version)}
          />
        </Form.Item>
        {isSame && <p className={styles.warned}>{t('sameEnds')}</p>}
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
          <ArchiveWays
            old={old}
            busy={busy}
            onTake={take}
            onRead={(work) => void run(work)}
            onStored={(made) => void keep(made)}
          />
        )}
        {stored && stored.id === archive && <Stored of={stored} />}
        {chosen && chosen.synthetic > 0 && <p className="t3 s12">{t('synthetic', { count: chosen.synthetic })}</p>}
        <Refusal>{refusal}</Refusal>
      </Form>
    </Modal>
  );
}
