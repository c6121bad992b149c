import { Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editor } from '../document/useEditor.js';
import { Icon, type IconName } from '../parts/Icon.js';
import styles from './Drafts.module.css';
import { HistoryList } from './HistoryList.js';
import { MilestoneList } from './MilestoneList.js';
import { SaveMark } from '../saving/SaveMark.js';
import { useStepName } from './useStepName.js';

interface StepButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly keys: string;
  readonly isIdle: boolean;
  readonly onClick: () => void;
}

/** A disabled button shows no title of its own: it stays focusable and says that there is nothing to do. */
function StepButton({ icon, label, keys, isIdle, onClick }: StepButtonProps) {
  const { t } = useTranslation('drafts');
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={isIdle}
      aria-keyshortcuts={keys}
      title={t('withKeys', { label, keys })}
      onClick={() => !isIdle && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}

/** What the frame shows of a draft being edited: whether it is saved, one step back and forth, and all steps. */
export function DraftActions({ editor }: { editor: Editor }) {
  const { t } = useTranslation('drafts');
  const nameOf = useStepName();
  const [isOpen, setOpen] = useState(false);
  const { history, save, undo, redo, jump } = editor;
  const [last] = history.past;
  const [next] = history.future;
  return (
    <div className={styles.actions}>
      <SaveMark save={save} />
      <StepButton
        icon="undo"
        label={last ? t('undo', { step: nameOf(last) }) : t('nothingToUndo')}
        keys="Ctrl+Z"
        isIdle={last === undefined}
        onClick={undo}
      />
      <StepButton
        icon="redo"
        label={next ? t('redo', { step: nameOf(next) }) : t('nothingToRedo')}
        keys="Ctrl+Shift+Z"
        isIdle={next === undefined}
        onClick={redo}
      />
      <Popover
        trigger="click"
        placement="bottomRight"
        open={isOpen}
        onOpenChange={setOpen}
        destroyOnHidden
        content={
          <>
            <HistoryList history={history} onJump={jump} />
            <MilestoneList editor={editor} onLeave={() => setOpen(false)} />
          </>
        }
      >
        <button
          type="button"
          className={styles.step}
          aria-label={t('history')}
          aria-expanded={isOpen}
          title={t('history')}
        >
          <Icon name="list" />
        </button>
      </Popover>
    </div>
  );
}
