import { joinAddress } from '@biaochi/engine';
import type { Group } from '@biaochi/schemas/types';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../commands/command.js';
import { addGroup, newGroupCode } from '../commands/groups.js';
import { groupsUnder } from '../commands/tableOrder.js';
import { useEditor } from '../document/useEditor.js';
import { useLineage } from '../document/useLineage.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useSelection } from '../document/useSelection.js';
import { useFindings } from '../findings/useFindings.js';
import { showDecimal } from '../i18n/numbers.js';
import { useText } from '../i18n/useText.js';
import { CompositionBar } from '../parts/CompositionBar.js';
import { DescentMark } from '../parts/DescentMark.js';
import { Icon } from '../parts/Icon.js';
import { composition } from '../projections/table/composition.js';
import { catalogOf } from '../projections/words/catalog.js';
import { FindingMarks } from '../table/FindingMarks.js';
import { useRefusal } from '../document/useRefusal.js';
import { GroupName } from './GroupName.js';
import { GroupTools } from './GroupTools.js';
import styles from './OutlineGroups.module.css';

/** The first-level groups with what they come to; on a draft they are added, renamed, moved and taken away here. */
export function OutlineGroups() {
  const { t } = useTranslation(['panels', 'editing']);
  const { ruleset } = useOpenStandard();
  const editor = useEditor();
  const text = useText();
  const refusalWords = useRefusal();
  const [selected, select] = useSelection();
  const [renaming, setRenaming] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ place: string; words: string } | null>(null);
  const { lineage } = useLineage();
  const { byPlace } = useFindings();
  const { indicators, topGroups, topGroupOf } = catalogOf(ruleset);
  const groups = topGroups
    .map((group) => ({ group, members: indicators.filter((each) => topGroupOf(each)?.code === group.code) }))
    .filter(({ members }) => members.length > 0 || editor !== null);
  const most = Math.max(1, ...groups.map(({ members }) => members.length));
  const within = (group: Group): readonly Group[] => groupsUnder(ruleset, group.code).filter((one) => one !== group);
  const isOpen = ({ group, members }: (typeof groups)[number]): boolean =>
    [group, ...within(group)].some((one) => selected === joinAddress('groups', one.code)) ||
    members.some((each) => selected === joinAddress('indicators', each.code));
  const run = (command: Command, place: string): void => {
    const refusal = editor?.run(command) ?? null;
    setRefused(refusal && { place, words: refusalWords(refusal) });
  };
  const add = (): void => {
    const code = newGroupCode(ruleset);
    run(addGroup({ zh: t('editing:newGroup') }), joinAddress('groups', code));
    setRenaming(code);
  };

  const line = (group: Group, isUnder: boolean, head: ReactNode): ReactNode => {
    const place = joinAddress('groups', group.code);
    return (
      <div key={group.code} className={isUnder ? `${styles.item} ${styles.under}` : styles.item}>
        {renaming === group.code ? (
          <GroupName group={group} run={run} onDone={() => setRenaming(null)} />
        ) : (
          <>
            {head}
            {editor && selected === place && (
              <GroupTools group={group} onRename={() => setRenaming(group.code)} run={run} />
            )}
          </>
        )}
        {refused?.place === place && (
          <span role="alert" className={styles.refusal}>
            {refused.words}
          </span>
        )}
      </div>
    );
  };

  return (
    <div className={styles.groups}>
      {groups.map((each) => {
        const { group, members } = each;
        const shares = composition(ruleset, members);
        const scored = shares.filter(({ full }) => full !== null);
        const isCurrent = isOpen(each);
        const found = [
          ...[group, ...within(group)].map((one) => joinAddress('groups', one.code)),
          ...members.map((one) => joinAddress('indicators', one.code)),
        ].flatMap(byPlace);
        return (
          <div key={group.code}>
            {line(
              group,
              false,
              <button
                type="button"
                className={styles.group}
                aria-current={isCurrent || undefined}
                onClick={() => select(joinAddress('groups', group.code))}
              >
                <span className={styles.head}>
                  <span className={styles.title}>
                    <span className="el">{text(group.title)}</span>
                    {lineage && <DescentMark of={lineage.descentOf(joinAddress('groups', group.code))} />}
                    <FindingMarks found={found} />
                  </span>
                  <span className={styles.sums}>
                    {scored.length === 0 && members.length > 0 && t('gate')}
                    {scored.map(({ class: own, full }, index) => (
                      <span key={own.code} className={own.kind === 'bonus' ? styles.bonus : undefined}>
                        {index > 0 && '+'}
                        {showDecimal(full ?? '')}
                      </span>
                    ))}
                  </span>
                </span>
                <CompositionBar shares={shares} of={most} />
              </button>,
            )}
            {editor &&
              isCurrent &&
              within(group).map((one) =>
                line(
                  one,
                  true,
                  <button
                    type="button"
                    className={styles.group}
                    aria-current={selected === joinAddress('groups', one.code) || undefined}
                    onClick={() => select(joinAddress('groups', one.code))}
                  >
                    <span className={`${styles.title} el`}>{text(one.title)}</span>
                  </button>,
                ),
              )}
          </div>
        );
      })}
      {editor && (
        <button type="button" className={styles.add} onClick={add}>
          <Icon name="plus" size="small" />
          {t('editing:addGroup')}
        </button>
      )}
    </div>
  );
}
