import { joinAddress, ordered } from '@biaochi/engine';
import type { Change, Class, Group, Indicator, Input, Ruleset, Scoring, Text } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { edit } from './edit.js';
import { freshCode } from './freshCode.js';
import { lastOrder } from './members.js';

/** A quantity that is computed; where it stands among the others is not said yet. */
export type PastedQuantity = Omit<NonNullable<Ruleset['derived']>[number], 'order'>;

/** An indicator as it was read from a pasted table; its groups are named by their titles. */
export interface PastedRow {
  readonly code: string;
  /** The first-level group; null for the first one of the ruleset. */
  readonly group: string | null;
  /** The group under it; null where the row stands in the first-level group itself. */
  readonly subgroup: string | null;
  readonly class: string;
  readonly title: string;
  /** The requirement in full; null where the title says all of it. */
  readonly requirement: string | null;
  /** Where it stands in the document that the rows come from; null for nowhere. */
  readonly clause: string | null;
  readonly scoring: Scoring;
  readonly inputs: readonly Input[];
  /** Quantities that the scoring rests on. */
  readonly derived: readonly PastedQuantity[];
  readonly isVeto: boolean;
}

const plain = (title: string): string => title.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Finds groups by their titles, and makes those that are not there. */
function groupFinder({ groups }: Ruleset, untitled: Text) {
  const known: Group[] = [...groups];
  const changes: Change[] = [];
  const find = (title: Text, parent: string | undefined): string => {
    const found = known.find(
      (one) =>
        one.parent === parent && [one.title.zh, one.title.en ?? ''].some((name) => plain(name) === plain(title.zh)),
    );
    if (found) return found.code;
    const code = freshCode(
      known.map((one) => one.code),
      'g0',
    );
    const group: Group = { code, order: lastOrder(known), ...(parent !== undefined && { parent }), title };
    known.push(group);
    changes.push({ op: 'add', at: joinAddress('groups', code), value: group });
    return code;
  };
  const first = (): string =>
    ordered(known).find(({ parent }) => parent === undefined)?.code ?? find(untitled, undefined);
  return {
    changes,
    of: ({ group, subgroup }: PastedRow): string => {
      const band = group === null ? first() : find({ zh: group }, undefined);
      return subgroup === null ? band : find({ zh: subgroup }, band);
    },
  };
}

/** What comes along with pasted rows. */
export interface PastedWith {
  /** Names the first group where neither the rows nor the ruleset has one. */
  readonly untitled: Text;
  /** The id of the source that the rows stand in; the first one of the ruleset where it is left out. */
  readonly document?: string | undefined;
  /** Classes that the ruleset may lack; those that a row is of come in with it. */
  readonly classes?: readonly Class[];
}

/** Takes rows of a pasted table into the ruleset behind all others, as one step; groups are found by title or made. */
export const pasteRows = (rows: readonly PastedRow[], { untitled, document, classes = [] }: PastedWith): Command =>
  edit('pasteRows', { count: rows.length }, (ruleset) => {
    const groups = groupFinder(ruleset, untitled);
    const [first] = ordered(ruleset.sources);
    const source = ruleset.sources.find(({ id }) => id === document) ?? first;
    const brought = classes
      .filter(({ code }) => rows.some((row) => row.class === code) && !ruleset.classes.some((one) => one.code === code))
      .map((value): Change => ({ op: 'add', at: joinAddress('classes', value.code), value }));
    const from = lastOrder(ruleset.indicators);
    const anchorOf = (clause: string | null): Pick<Indicator, 'anchor'> =>
      clause === null || !source ? {} : { anchor: { document: source.id, clause } };
    const indicators = rows.map((row, index): Change => {
      const { code, title, requirement, clause, scoring, inputs, isVeto } = row;
      const anchor = anchorOf(clause);
      const value: Indicator = {
        code,
        order: from + 10 * index,
        group: groups.of(row),
        class: row.class,
        title: { zh: title },
        ...(requirement !== null && { requirement: { zh: requirement } }),
        ...(inputs.length > 0 && { inputs: [...inputs] }),
        scoring,
        applicability: { byEvaluator: 'allow', ...anchor },
        ...(isVeto && { veto: { effect: { type: 'ineligible' }, ...anchor } }),
        ...anchor,
      };
      return { op: 'add', at: joinAddress('indicators', code), value };
    });
    const order = lastOrder(ruleset.derived ?? []);
    const derived = rows
      .flatMap((row) => row.derived.map((quantity) => ({ ...quantity, ...anchorOf(row.clause) })))
      .map((quantity, index): Change => {
        return {
          op: 'add',
          at: joinAddress('derived', quantity.id),
          value: { ...quantity, order: order + 10 * index },
        };
      });
    return [...brought, ...groups.changes, ...derived, ...indicators];
  });
