import { joinAddress } from '@biaochi/engine';
import type { Group } from '@biaochi/schemas/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../commands/command.js';
import { setText } from '../commands/texts.js';
import { useLanguage } from '../i18n/useText.js';
import styles from './OutlineGroups.module.css';

/** The field in which a group is renamed: Enter or leaving it writes the name, Escape leaves it as it was. */
export function GroupName({
  group,
  run,
  onDone,
}: {
  group: Group;
  run: (command: Command, place: string) => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('editing');
  const language = useLanguage();
  const before = group.title[language] ?? '';
  const [name, setName] = useState(before);
  const place = joinAddress('groups', group.code);
  const write = (): void => {
    if (name !== before) run(setText(`${place}/title`, language, name), place);
    onDone();
  };
  return (
    <input
      className={styles.name}
      aria-label={t('groupTitle')}
      autoFocus
      value={name}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onBlur={write}
      onKeyDown={(event) => {
        // An input method's Enter chooses a word.
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === 'Enter') write();
        if (event.key === 'Escape') onDone();
        event.stopPropagation();
      }}
    />
  );
}
