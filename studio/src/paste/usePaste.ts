import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ordered } from '@biaochi/engine';
import { pasteRows } from '../commands/pasteRows.js';
import type { Refusal } from '../commands/command.js';
import { useEditor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';
import type { Role } from './headings.js';
import {
  type Accepted,
  acceptedAtFirst,
  taken,
  type Understanding,
  understand,
  type Understood,
} from './understand.js';

export type Grid = readonly (readonly string[])[];

/** What the editor decided about a row: whether it comes in, and what of it is accepted. */
export interface Choice extends Accepted {
  readonly isTaken: boolean;
}

export interface Paste {
  readonly understanding: Understanding;
  readonly choiceOf: (row: Understood) => Choice;
  readonly choose: (row: Understood, some: Partial<Choice>) => void;
  readonly chooseAll: (isTaken: boolean) => void;
  /** Writes a cell of a row over; the whole paste is read anew. */
  readonly correct: (row: Understood, cells: Partial<Record<Role, string>>) => void;
  /** The same for one line of a rubric. */
  readonly correctLine: (line: number, cells: Partial<Record<Role, string>>) => void;
  /** Says what a column of a table holds. */
  readonly setColumn: (table: number, column: number, role: Role) => void;
  readonly caption: string;
  readonly setCaption: (caption: string) => void;
  /** The id of the document that the table stands in; undefined where the ruleset names none. */
  readonly document: string | undefined;
  readonly setDocument: (id: string) => void;
  readonly count: number;
  /** Takes the chosen rows into the draft, in one step; why not, or null when done. */
  readonly take: () => Refusal | null;
}

/** The preview of what was pasted, with all that was decided in it; nothing reaches the draft before `take`. */
export function usePaste(grid: Grid): Paste {
  const { t } = useTranslation('paste');
  const { ruleset } = useOpenStandard();
  const editor = useEditor();
  const [corrections, setCorrections] = useState<ReadonlyMap<number, Partial<Record<Role, string>>>>(new Map());
  const [columns, setColumns] = useState<ReadonlyMap<number, readonly Role[]>>(new Map());
  const [choices, setChoices] = useState<ReadonlyMap<number, Partial<Choice>>>(new Map());
  const [typed, setCaption] = useState<string | null>(null);
  const [chosenDocument, setDocument] = useState<string | null>(null);
  const sources = ordered(ruleset.sources);
  // What a variant adds stands in its own document, which is behind those of its base.
  const document = chosenDocument ?? (editor?.content.base ? sources.at(-1) : sources[0])?.id;
  const understanding = useMemo(
    () => understand(grid, ruleset, { corrections, columns }),
    [grid, ruleset, corrections, columns],
  );
  const { rows, tables, classes } = understanding;
  const caption = typed ?? understanding.caption ?? '';
  const choiceOf = (row: Understood): Choice => {
    const choice = { isTaken: true, ...acceptedAtFirst(row), ...choices.get(row.item.line) };
    return { ...choice, isTaken: choice.isTaken && row.weight !== 'fault' };
  };
  const chosen = rows.filter((row) => choiceOf(row).isTaken);
  const clauseOf = ({ code }: Understood): string | null => {
    if (caption.trim() === '') return null;
    return `${caption.trim()} ${/^\d+$/.test(code) ? t('clauseRow', { code }) : code}`;
  };
  const correctLine: Paste['correctLine'] = (line, cells) =>
    setCorrections((before) => new Map(before).set(line, { ...before.get(line), ...cells }));
  return {
    understanding,
    choiceOf,
    choose: (row, some) =>
      setChoices((before) => new Map(before).set(row.item.line, { ...before.get(row.item.line), ...some })),
    chooseAll: (isTaken) =>
      setChoices(
        (before) => new Map(rows.map(({ item }) => [item.line, { ...before.get(item.line), isTaken }] as const)),
      ),
    correct: (row, cells) => correctLine(row.item.line, cells),
    correctLine,
    setColumn: (table, column, role) =>
      setColumns((before) => {
        const now = tables[table]?.columns ?? [];
        const next = now.map((each, index) => (index === column ? role : each === role ? 'skip' : each));
        return new Map(before).set(table, next);
      }),
    caption,
    setCaption,
    document,
    setDocument,
    count: chosen.length,
    take: () => {
      const pasted = chosen.flatMap((row) => taken(row, choiceOf(row), clauseOf(row)) ?? []);
      return editor?.run(pasteRows(pasted, { untitled: { zh: t('untitled') }, document, classes })) ?? null;
    },
  };
}
