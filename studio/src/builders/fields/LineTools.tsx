import { useTranslation } from 'react-i18next';
import { moveMember, removeMember } from '../../commands/members.js';
import type { Command, Refusal } from '../../commands/command.js';
import { useEditor } from '../../document/useEditor.js';
import { IconButton } from '../../parts/IconButton.js';
import styles from './Fields.module.css';
import { useRun } from './useRun.js';

/** Up, down and delete of one member of a list; `of` is what it is called. */
export function LineTools({
  at,
  of,
  isFirst = true,
  isLast = true,
  remove,
  onRefused,
}: {
  at: string;
  of: string;
  isFirst?: boolean;
  isLast?: boolean;
  /** In the place of simply taking the member out. */
  remove?: Command;
  /** Called as deleting is tried: why it is refused, null where it is not. */
  onRefused?: (refusal: Refusal | null) => void;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const editor = useEditor();
  const take = (): void => {
    const refusal = editor?.run(remove ?? removeMember(at)) ?? null;
    onRefused?.(refusal);
  };
  return (
    <span className={styles.tools}>
      {!isFirst && (
        <IconButton icon="upward" label={`${t('up')} ${of}`} small onClick={() => run(moveMember(at, -1))} />
      )}
      {!isLast && <IconButton icon="down" label={`${t('down')} ${of}`} small onClick={() => run(moveMember(at, 1))} />}
      <IconButton icon="close" label={`${t('remove')} ${of}`} small onClick={take} />
    </span>
  );
}
