import type { Class, Ruleset } from '@biaochi/schemas/types';
import type { PastedRow } from '../commands/pasteRows.js';
import { earnsPoints } from '../commands/inserted.js';
import { freshCode } from '../commands/freshCode.js';
import { classesFor, classFor, classNamed } from './classes.js';
import type { Known } from './fit.js';
import type { Role } from './headings.js';
import { type Item, itemsOf, mergeItems } from './items.js';
import { explainsStar, readScoring } from './phrases/phrases.js';
import type { Proposal } from './phrases/proposal.js';
import { aboutScoring, doubt, fault, note, type Remark } from './remarks.js';
import { type Corrections, rowsOf } from './rows.js';
import { type PastedTable, tablesIn } from './tables.js';

/** One row of the preview: what it will be, what is proposed for it, and what there is to say. */
export interface Understood {
  readonly item: Item;
  readonly code: string;
  readonly class: Class | null;
  /** How it is scored, as the words say; null where they were not understood. */
  readonly proposal: Proposal | null;
  /** Whether a star makes it a veto. */
  readonly isVeto: boolean;
  readonly remarks: readonly Remark[];
  /** The heaviest of its remarks: `fault` keeps it out, `doubt` asks for a look. */
  readonly weight: Remark['weight'] | null;
}

/** A line that becomes nothing, and why. */
export interface Skipped {
  readonly line: number;
  readonly text: string;
  readonly why: 'prose' | 'veto' | 'noRow';
}

export interface Understanding {
  readonly tables: readonly PastedTable[];
  readonly rows: readonly Understood[];
  readonly skipped: readonly Skipped[];
  /** Classes that the ruleset lacks for these rows; they come in with them. */
  readonly classes: readonly Class[];
  /** What the table is called in its caption, 「表1」; null where none stands there. */
  readonly caption: string | null;
}

/** What the editor decided so far: cells written over by line, columns said otherwise by table. */
export interface Decisions {
  readonly corrections: Corrections;
  readonly columns: ReadonlyMap<number, readonly Role[]>;
}

/** What a code may be made of, as the schema has it. */
const fitCode = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** What a line above a table calls it: 「表1」,「表A.2」, else its annex: 「附录A」. */
const captionIn = (text: string): string | null =>
  /^(表\s*[A-Z]?\.?\d+|附\s*录\s*[A-Z](?![A-Za-z]))/.exec(text)?.[1]?.replace(/\s/g, '') ?? null;

const heaviest = (remarks: readonly Remark[]): Remark['weight'] | null =>
  (['fault', 'doubt', 'note'] as const).find((weight) => remarks.some((remark) => remark.weight === weight)) ?? null;

/** Rows of one item may say the same; it is told once. */
const withoutTwins = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter(({ says }, index) => remarks.findIndex((other) => other.says === says) === index);

/** The class of an item, and what is to be said of it. */
function classOf(ruleset: Ruleset, item: Item, mustBeMet: boolean): { of: Class | null; remarks: Remark[] } {
  if (item.class === '') {
    const of = classFor(ruleset, mustBeMet, item.group);
    return { of, remarks: [of ? note('classDefault', { class: of.mark }) : fault('noClass')] };
  }
  const named = classNamed(ruleset, item.class);
  if (!named) return { of: null, remarks: [fault('classUnknown', { seen: item.class })] };
  const mended = note('zeroForLetter', { seen: item.class, letter: named.of.mark });
  return { of: named.of, remarks: named.isMended ? [mended] : [] };
}

/** Whether what is proposed earns points, and is not only met or not. */
const earns = (proposal: Proposal | null): boolean =>
  proposal !== null && (proposal.scoring.method !== 'met' || proposal.scoring.points !== undefined);

/** What stands between a class and what is proposed for it. */
function scoringRemarks(item: Item, of: Class | null, proposal: Proposal | null): Remark[] {
  if (!proposal) return [item.note === '' ? doubt('noNote') : doubt('noteUnread', { text: item.note })];
  if (!of) return [];
  const isBare = !earns(proposal);
  if (!earnsPoints(of.kind) && !isBare) return [doubt('requiredEarns', { class: of.mark })];
  return earnsPoints(of.kind) && isBare ? [doubt('scoredMust', { class: of.mark })] : [];
}

/** Reads what was pasted against a ruleset, as far as the words say. Pure: the same paste and decisions give the same. */
export function understand(
  grid: readonly (readonly string[])[],
  ruleset: Ruleset,
  { corrections, columns }: Decisions,
): Understanding {
  const known: Known = { isClass: (cell) => classNamed(ruleset, cell) !== null };
  const { tables, prose } = tablesIn(grid, known, columns);
  const read = tables.map((table) => itemsOf(rowsOf(table, known, corrections), table.columns));
  const items = mergeItems(read.flatMap((each) => each.items));
  const vetoLine = prose.find(({ text }) => explainsStar(text));
  const present = new Set(ruleset.indicators.map(({ code }) => code));
  const taken = new Set(present);
  const coded = items.map((item) => {
    const remarks: Remark[] = [...item.remarks];
    let { code } = item;
    if (code === '') {
      code = freshCode(taken, '0');
      remarks.push(note('codeMade', { code }));
    } else if (!fitCode.test(code)) remarks.push(fault('codeUnfit', { code }));
    else if (present.has(code)) remarks.push(fault('codeTaken', { code }));
    else if (taken.has(code)) remarks.push(fault('codeTwice', { code }));
    taken.add(code);
    return { item, code, remarks, proposal: readScoring({ ...item, code }) };
  });
  const classes = classesFor(
    ruleset,
    items,
    coded.some(({ proposal }) => earns(proposal)),
  );
  const offered: Ruleset = { ...ruleset, classes: [...ruleset.classes, ...classes] };
  const rows = coded.map(({ item, code, remarks, proposal }): Understood => {
    const mustBeMet = proposal !== null && !earns(proposal);
    const named = classOf(offered, item, mustBeMet);
    if (named.of && classes.includes(named.of)) remarks.push(note('classNew', { class: named.of.label.zh }));
    remarks.push(...named.remarks, ...scoringRemarks(item, named.of, proposal), ...(proposal?.remarks ?? []));
    if (item.isStarred && !vetoLine) remarks.push(doubt('starUnexplained'));
    return {
      item,
      code,
      class: named.of,
      proposal,
      isVeto: item.isStarred,
      remarks: withoutTwins(remarks),
      weight: heaviest(remarks),
    };
  });
  const stray = read.flatMap((each) => each.stray);
  const captions = prose.map(({ text }) => captionIn(text));
  return {
    tables,
    rows,
    classes,
    skipped: [
      ...prose.map((line) => ({ ...line, why: line === vetoLine ? ('veto' as const) : ('prose' as const) })),
      ...stray.map(({ line, cells }) => ({ line, text: cells.join(' ').trim(), why: 'noRow' as const })),
    ].sort((a, b) => a.line - b.line),
    caption:
      captions.find((caption) => caption?.startsWith('表')) ?? captions.find((caption) => caption !== null) ?? null,
  };
}

/** What of a row the editor takes. */
export interface Accepted {
  readonly scoring: boolean;
  readonly veto: boolean;
}

/** Without a look only what nothing speaks against is accepted. */
export const acceptedAtFirst = ({ remarks, proposal, isVeto }: Understood): Accepted => {
  const isDoubtful = remarks.some(({ weight, says }) => weight !== 'note' && aboutScoring.has(says));
  return {
    scoring: proposal !== null && !isDoubtful,
    veto: isVeto && !remarks.some(({ says }) => says === 'starUnexplained'),
  };
};

/** The row as it is taken; null while it has no class. What is not accepted is left for the editor to say. */
export function taken(row: Understood, { scoring, veto }: Accepted, clause: string | null): PastedRow | null {
  const { item, code, proposal } = row;
  if (!row.class) return null;
  const left = earnsPoints(row.class.kind) ? { method: 'met' as const, points: 0 } : { method: 'met' as const };
  const own = scoring ? proposal : null;
  return {
    code,
    group: item.group,
    subgroup: item.subgroup,
    class: row.class.code,
    title: item.title,
    requirement: item.requirement,
    clause: item.source !== '' ? item.source : clause,
    scoring: own?.scoring ?? left,
    inputs: own?.inputs ?? [],
    derived: own?.derived ?? [],
    isVeto: veto && row.isVeto,
  };
}
