import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Spin } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refusal } from '../access/Refusal.js';
import { useAccess } from '../access/useAccess.js';
import { useDeed } from '../access/useDeed.js';
import { usePerson } from '../access/usePerson.js';
import { askForReview, publishDraft, takeBackReview } from '../api/publications.js';
import { type Editor, useEditor } from '../document/useEditor.js';
import { Skeleton } from '../parts/Skeleton.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Publish.module.css';
import { Refusals } from './Refusals.js';
import { useGoTo } from './useGoTo.js';
import { useReadiness } from './useReadiness.js';
import { VersionField } from './VersionField.js';
import { WhatIsKept } from './WhatIsKept.js';

/** Who changed the draft last, as far as this page knows. */
const changedBy = ({ save }: Editor): string | null => (save.state === 'saved' ? save.by : null);

/** Whether the draft can be published: what stands in the way, or what the record will hold; and the deed itself. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('publish');
  const editor = useEditor()!;
  const { can, secondPerson } = useAccess();
  const person = usePerson();
  const client = useQueryClient();
  const navigate = useNavigate();
  const goTo = useGoTo();
  const { readiness, isAsking, error } = useReadiness();
  const { busy, refusal, run } = useDeed();
  useEffect(() => {
    // What is unsent goes out at once, so that the server judges what stands here.
    editor.flush().catch(() => undefined);
  }, []);
  const last = changedBy(editor);
  const mayPublish = can('publish', 'Draft');
  const needsOther = mayPublish && last !== null && !can('publish', 'Draft', { changedBy: last });
  const known = needsOther ? 'secondPersonBlocks' : mayPublish && last !== null ? 'secondPersonYou' : 'secondPerson';
  const said = secondPerson ? known : 'singleUser';
  const isReady = readiness?.ready === true && !isAsking;
  const go = (place: string) => {
    goTo(place);
    onClose();
  };
  const publish = () =>
    run(async () => {
      const { revision } = await editor.flush();
      const { digest } = await publishDraft(editor.id, revision);
      await Promise.all(
        // Those not shown now too, so that no list has the draft a moment longer.
        ['standards', 'drafts', 'publications'].map((key) =>
          client.invalidateQueries({ queryKey: [key], refetchType: 'all' }),
        ),
      );
      await navigate(`/publications/${encodeURIComponent(digest)}`);
    });
  const review = () =>
    run(async () => {
      await editor.flush();
      await (editor.state === 'inReview' ? takeBackReview : askForReview)(editor.id);
      await editor.refresh();
    });
  return (
    <Drawer
      open
      size={620}
      title={t('name')}
      onClose={onClose}
      footer={
        <div className={styles.foot}>
          <Refusal>{refusal}</Refusal>
          <span className="sp" />
          {can('review', 'Draft') && (
            <Button disabled={busy} onClick={() => void review()}>
              {t(editor.state === 'inReview' ? 'takeBack' : 'askReview')}
            </Button>
          )}
          {mayPublish && (
            <Button type="primary" disabled={!isReady || needsOther} loading={busy} onClick={() => void publish()}>
              {t('publish')}
            </Button>
          )}
        </div>
      }
    >
      <div className={styles.body}>
        <VersionField />
        <p className={needsOther ? styles.warn : 't2'}>{t(said, { name: person(last ?? '') })}</p>
        <section aria-live="polite" aria-busy={isAsking}>
          {error && <p className={styles.warn}>{t('notAsked')}</p>}
          {!readiness && !error && (
            <>
              <p className={styles.asking}>
                <Spin size="small" /> {t('askingFirst', { count: editor.content.fixtures.length })}
              </p>
              <Skeleton />
            </>
          )}
          {readiness && (
            <>
              <h3 className={styles.state}>
                <StatusMark status={readiness.ready ? 'met' : 'unmet'} size={18} label="" />
                {readiness.ready ? t('ready') : t('refused', { count: readiness.refusals.length })}
                {isAsking && (
                  <span className={`t3 s12 ${styles.asking}`}>
                    <Spin size="small" /> {t('asking')}
                  </span>
                )}
              </h3>
              <Refusals of={readiness.refusals} tone="refusal" onGo={go} />
              {readiness.hints.length > 0 && <Refusals of={readiness.hints} tone="hint" onGo={go} />}
            </>
          )}
        </section>
        <WhatIsKept agreement={readiness?.agreement} />
      </div>
    </Drawer>
  );
}
