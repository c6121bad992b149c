import { joinAddress } from '@biaochi/engine';
import type { Text } from '@biaochi/schemas/types';
import type { ReactNode } from 'react';
import { AddButton } from '../../builders/fields/AddButton.js';
import { LineTools } from '../../builders/fields/LineTools.js';
import type { Command } from '../../commands/command.js';
import { useText } from '../../i18n/useText.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';

/** The members of one list of a draft, a section each with up, down and delete, and below them the way to a further one. */
export function MemberSections<Member extends { readonly id: string; readonly label: Text }>({
  list,
  members,
  add,
  children,
}: {
  list: string;
  /** In their order. */
  members: readonly Member[];
  add: { readonly label: string; readonly command: () => Command };
  children: (member: Member) => ReactNode;
}) {
  const text = useText();
  return (
    <>
      {members.map((member, index) => {
        const at = joinAddress(list, member.id);
        const tools = { at, of: text(member.label), isFirst: index === 0, isLast: index === members.length - 1 };
        return (
          <div key={member.id} data-place={at}>
            <Section title={text(member.label)} remark={<LineTools {...tools} />}>
              {children(member)}
            </Section>
          </div>
        );
      })}
      <div className={styles.tools}>
        <AddButton {...add} />
      </div>
    </>
  );
}
