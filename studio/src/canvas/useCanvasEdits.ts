import { joinAddress } from '@biaochi/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../commands/command.js';
import { connect } from '../commands/connect.js';
import { disconnect } from '../commands/disconnect.js';
import { addGate } from '../commands/gates.js';
import { addGroup, newGroupCode } from '../commands/groups.js';
import { freshKey, membersAt } from '../commands/members.js';
import { removePlace } from '../commands/removePlace.js';
import { insertFirstRow, newRowCode, regroupRows } from '../commands/rows.js';
import { addTotal } from '../commands/totals.js';
import { useEditor } from '../document/useEditor.js';
import { useRefusal } from '../document/useRefusal.js';
import { useSelection } from '../document/useSelection.js';
import { useOpenStandard } from '../document/useStandard.js';

/** What can be put on the canvas. */
export const addable = ['indicator', 'group', 'total', 'gate'] as const;
export type Addable = (typeof addable)[number];

/** What the mouse and the keyboard do to a draft on its canvas; every one a command of the table or of a builder. */
export interface CanvasEdits {
  readonly isDraft: boolean;
  /** Puts something new in; an indicator goes into the group, null for the first one. */
  readonly add: (what: Addable, group: string | null) => void;
  /** Whether it is gone. */
  readonly remove: (place: string) => boolean;
  readonly connect: (from: string, to: string) => void;
  readonly disconnect: (from: string, to: string) => void;
  /** Puts an indicator into another group. */
  readonly regroup: (code: string, group: string) => void;
  /** Why the last one was not carried out; null where it was. */
  readonly refusal: string | null;
  readonly dismiss: () => void;
  /** The place that a connection is being drawn from by keyboard; null for none. */
  readonly linking: string | null;
  readonly link: (place: string | null) => void;
  /** The line that was picked by mouse, from place to place; null for none. */
  readonly line: Line | null;
  readonly pick: (line: Line | null) => void;
}

/** A line between two places. */
export interface Line {
  readonly from: string;
  readonly to: string;
}

export function useCanvasEdits(): CanvasEdits {
  const { t } = useTranslation(['editing', 'builders']);
  const editor = useEditor();
  const words = useRefusal();
  const { ruleset } = useOpenStandard();
  const [, select] = useSelection();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [linking, link] = useState<string | null>(null);
  const [line, pick] = useState<Line | null>(null);
  const run = (command: Command, place?: string | null): boolean => {
    const refused = editor?.run(command) ?? null;
    setRefusal(refused && words(refused));
    if (refused === null && place !== undefined) select(place);
    return refused === null;
  };
  const freshId = (list: string, stem: string): string => freshKey(membersAt(ruleset, list), stem);
  return {
    isDraft: editor !== null,
    add: (what, group) => {
      if (what === 'indicator') {
        const titles = { row: { zh: t('newRow') }, group: { zh: t('newGroup') } };
        run(insertFirstRow(group, titles), joinAddress('indicators', newRowCode(ruleset, null)));
      } else if (what === 'group') {
        run(addGroup({ zh: t('newGroup') }), joinAddress('groups', newGroupCode(ruleset)));
      } else if (what === 'total') {
        run(addTotal({ zh: t('builders:newTotal') }), joinAddress('totals', freshId('/totals', 'T')));
      } else run(addGate({ zh: t('builders:newGate') }), joinAddress('gates', freshId('/gates', 'gate')));
    },
    remove: (place) => {
      const command = removePlace(place);
      return command !== null && run(command, null);
    },
    connect: (from, to) => {
      link(null);
      run(connect(from, to));
    },
    disconnect: (from, to) => {
      link(null);
      pick(null);
      run(disconnect(from, to));
    },
    regroup: (code, group) => {
      run(regroupRows([code], group));
    },
    refusal,
    dismiss: () => setRefusal(null),
    linking,
    link,
    line,
    pick,
  };
}
