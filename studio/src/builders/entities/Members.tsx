import { joinAddress, ordered } from '@biaochi/engine';
import type { Text } from '@biaochi/schemas/types';
import { type ReactNode, useState } from 'react';
import type { Command } from '../../commands/command.js';
import { useText } from '../../i18n/useText.js';
import { Icon } from '../../parts/Icon.js';
import { AddButton } from '../fields/AddButton.js';
import { LineTools } from '../fields/LineTools.js';
import styles from './Entities.module.css';

interface Own {
  readonly id: string;
  readonly order: number;
  readonly label: Text;
}

/** One member in a line: its name, a few words of what it is, and its tools; what it says in full beneath, once opened. */
function Member({
  name,
  remark,
  tools,
  isNew,
  children,
}: {
  name: string;
  remark: ReactNode;
  tools: ReactNode;
  isNew: boolean;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isNew);
  return (
    <div className={styles.member} role="group" aria-label={name}>
      <div className={styles.line}>
        <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name="right" size="small" />
          <b className="el">{name}</b>
          <span className={`${styles.remark} el`}>{remark}</span>
        </button>
        {tools}
      </div>
      {isOpen && <div className={styles.body}>{children}</div>}
    </div>
  );
}

/**
 * The members of one list that entities have of their own, and the way to one more. Each is folded until it is opened,
 * but for one that was just added.
 */
export function Members<Written extends Own>({
  at,
  title,
  members,
  remark,
  add,
  children,
}: {
  at: string;
  title: string;
  members: readonly Written[] | undefined;
  remark: (member: Written) => ReactNode;
  add: { readonly label: string; readonly command: () => Command };
  children: (member: Written, at: string) => ReactNode;
}) {
  const text = useText();
  const list = ordered(members);
  const [atStart] = useState(() => new Set(list.map(({ id }) => id)));
  return (
    <section aria-label={title} className={styles.members}>
      <h4>{title}</h4>
      {list.map((member, index) => {
        const place = at + joinAddress(member.id);
        const name = text(member.label);
        const tools = <LineTools at={place} of={name} isFirst={index === 0} isLast={index === list.length - 1} />;
        return (
          <Member key={member.id} name={name} remark={remark(member)} tools={tools} isNew={!atStart.has(member.id)}>
            {children(member, place)}
          </Member>
        );
      })}
      <AddButton {...add} />
    </section>
  );
}
