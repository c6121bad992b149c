import { useTranslation } from 'react-i18next';
import { moveMember, removeMember } from '../../commands/members.js';
import type { Command } from '../../commands/command.js';
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
}: {
  at: string;
  of: string;
  isFirst?: boolean;
  isLast?: boolean;
  /** In the place of simply taking the member out. */
  remove?: Command;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  return (
    <span className={styles.tools}>
      {!isFirst && (
        <IconButton icon="upward" label={`${t('up')} ${of}`} small onClick={() => run(moveMember(at, -1))} />
      )}
      {!isLast && <IconButton icon="down" label={`${t('down')} ${of}`} small onClick={() => run(moveMember(at, 1))} />}
      <IconButton icon="close" label={`${t('remove')} ${of}`} small onClick={() => run(remove ?? removeMember(at))} />
    </span>
  );
}
