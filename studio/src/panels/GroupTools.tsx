import { joinAddress } from '@biaochi/engine';
import type { Group } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import type { Command } from '../commands/command.js';
import { addGroup, moveGroup, removeGroup } from '../commands/groups.js';
import { useText } from '../i18n/useText.js';
import { IconButton } from '../parts/IconButton.js';
import styles from './OutlineGroups.module.css';

/** What can be done with one group of a draft; `run` carries a command out and tells a refusal. */
export function GroupTools({
  group,
  onRename,
  run,
}: {
  group: Group;
  onRename: () => void;
  run: (command: Command, place: string) => void;
}) {
  const { t } = useTranslation('editing');
  const text = useText();
  const name = { group: text(group.title) };
  const place = joinAddress('groups', group.code);
  const act = (command: Command) => () => run(command, place);
  return (
    <span className={styles.tools} role="group" aria-label={name.group}>
      <IconButton icon="pencil" small label={t('renameGroup', name)} onClick={onRename} />
      {group.parent === undefined && (
        <IconButton
          icon="plus"
          small
          label={t('addSubgroup', name)}
          onClick={act(addGroup({ zh: t('newSubgroupTitle') }, group.code))}
        />
      )}
      <IconButton icon="up" small label={t('groupUp', name)} onClick={act(moveGroup(group.code, -1))} />
      <IconButton icon="down" small label={t('groupDown', name)} onClick={act(moveGroup(group.code, 1))} />
      <IconButton icon="trash" small label={t('removeGroup', name)} onClick={act(removeGroup(group.code))} />
    </span>
  );
}
