import { joinAddress, nodeAt, ordered } from '@biaochi/engine';
import type { Change, Draft, Indicator, Ruleset } from '@biaochi/schemas/types';
import { cellFields, type EditableColumn } from './cellColumns.js';
import { type Command, isRefusal, type Refusal } from './command.js';
import { readDecimal } from './decimal.js';
import { withChanges } from './edit.js';
import { earnsPoints } from './inserted.js';
import { regroupRows } from './rows.js';
import { renamed } from './renameCode.js';
import { fieldChange } from './setField.js';
import { setText } from './texts.js';

/** One cell of the table and the text that was typed or pasted into it. */
export interface CellEdit {
  readonly code: string;
  readonly column: EditableColumn;
  readonly text: string;
}

/** What the typed words depend on: the language that texts are written in, what applicability is called, the version revised. */
export interface CellContext {
  readonly language: 'zh' | 'en';
  readonly applies: Readonly<Record<Indicator['applicability']['byEvaluator'], string>>;
  readonly before: Ruleset | null;
}

type Outcome = Draft | Refusal;
type Setter = (draft: Draft, indicator: Indicator, text: string, context: CellContext) => Outcome;

const at = (code: string, field: string): string => `${joinAddress('indicators', code)}/${field}`;
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The class an indicator gets, and its points where the class asks for points or forbids them. */
function classChanges(ruleset: Ruleset, { code, scoring }: Indicator, to: string): Change[] {
  const of = ruleset.classes.find((one) => one.code === to);
  const changes = fieldChange(ruleset, at(code, 'class'), to);
  if (changes.length === 0 || scoring.method !== 'met' || !of) return changes;
  // What is required carries no points; what is scored must say how many, and 0 is seen to be missing at once.
  const points = earnsPoints(of.kind) ? (scoring.points ?? 0) : undefined;
  return [...changes, ...fieldChange(ruleset, at(code, 'scoring/points'), points)];
}

/** Where the points of a scoring stand as one number: `points` of met-or-not, the `weight` of others; null where nowhere. */
function pointsField({ scoring }: Indicator): string | null {
  if (scoring.method === 'met') return 'scoring/points';
  if (scoring.method === 'levels' || scoring.method === 'value') return 'scoring/weight';
  return scoring.method === 'formula' ? 'scoring/full' : null;
}

const setters: Readonly<Record<EditableColumn, Setter>> = {
  number: (draft, { code }, text, { before }) =>
    renamed(draft, joinAddress('indicators', code), text.normalize('NFKC').trim(), before),
  requirement: (draft, { code }, text, { language }) => setText(at(code, 'title'), language, text).run(draft),
  source: (draft, { code, anchor }, text) => {
    const clause = text.trim();
    if (clause === '') return withChanges(draft, fieldChange(draft.ruleset, at(code, 'anchor'), undefined));
    const document = anchor?.document ?? ordered(draft.ruleset.sources)[0]?.id;
    if (document === undefined) return { refused: 'noSource' };
    return withChanges(draft, fieldChange(draft.ruleset, at(code, 'anchor'), { ...anchor, document, clause }));
  },
  class: (draft, indicator, text) => {
    const { classes } = draft.ruleset;
    const sought = plain(text);
    const found = classes.find((one) =>
      [one.code, one.mark, one.label.zh, one.label.en ?? ''].some((name) => plain(name) === sought),
    );
    if (!found) return { refused: 'noSuchClass', params: { seen: text } };
    return withChanges(draft, classChanges(draft.ruleset, indicator, found.code));
  },
  subgroup: (draft, { code }, text) => {
    const sought = plain(text);
    const found = draft.ruleset.groups.find((one) =>
      [one.code, one.title.zh, one.title.en ?? ''].some((name) => plain(name) === sought),
    );
    return found ? regroupRows([code], found.code).run(draft) : { refused: 'noSuchGroup', params: { seen: text } };
  },
  scoring: (draft, indicator, text) => {
    const field = pointsField(indicator);
    if (field === null) return { refused: 'notOneNumber' };
    const of = draft.ruleset.classes.find(({ code }) => code === indicator.class);
    if (of && !earnsPoints(of.kind)) return { refused: 'earnsNoPoints', params: { class: of.mark } };
    const points = readDecimal(text.replace(/\s*(\p{Script=Han}|%)\s*$/u, ''));
    if (points === null || Number(points) < 0) return { refused: 'notANumber', params: { seen: text } };
    return withChanges(draft, fieldChange(draft.ruleset, at(indicator.code, field), points));
  },
  applies: (draft, { code }, text, { applies }) => {
    const sought = plain(text);
    const found = (['allow', 'warn', 'forbid'] as const).find((one) => [one, plain(applies[one])].includes(sought));
    if (!found) return { refused: 'noSuchApplicability', params: { seen: text } };
    return withChanges(draft, fieldChange(draft.ruleset, at(code, 'applicability/byEvaluator'), found));
  },
};

const indicatorOf = (draft: Draft, code: string): Indicator | undefined =>
  draft.ruleset.indicators.find((one) => one.code === code);

/** Steps taken in turn, all of them or none. */
const inTurn = <T>(draft: Draft, steps: readonly T[], step: (draft: Draft, one: T) => Outcome): Outcome =>
  steps.reduce<Outcome>((last, one) => (isRefusal(last) ? last : step(last, one)), draft);

/** Writes texts into cells, all of them or none; each column reads its own: a number, a class by its mark, a group by its title. */
export const setCells = (edits: readonly CellEdit[], context: CellContext): Command => ({
  label: edits.length === 1 ? `setCell.${edits[0]!.column}` : 'setCells',
  params: { count: edits.length, code: edits[0]?.code ?? '' },
  run: (draft) =>
    inTurn(draft, edits, (last, { code, column, text }) => {
      const indicator = indicatorOf(last, code);
      return indicator ? setters[column](last, indicator, text, context) : { refused: 'misses' };
    }),
});

/** Fills rows with what the first of them has in some columns; codes stay, and the scoring is taken whole. */
export const fillDown = (codes: readonly string[], columns: readonly EditableColumn[]): Command => ({
  label: 'fillDown',
  params: { count: codes.length },
  run: (draft) => {
    const [first, ...rest] = codes;
    const fields = columns.filter((column) => column !== 'number').flatMap((column) => cellFields[column]);
    return inTurn(draft, rest, (last, code) => {
      const filled = fields.flatMap((field) =>
        fieldChange(last.ruleset, at(code, field), nodeAt(last.ruleset, at(first ?? '', field))),
      );
      return withChanges(last, filled);
    });
  },
});

/** Empties cells that may be empty: the clause; the others are refused, for a row cannot be without them. */
export const clearCells = (cells: readonly Omit<CellEdit, 'text'>[], context: CellContext): Command =>
  setCells(
    cells.map((cell) => ({ ...cell, text: '' })),
    context,
  );
