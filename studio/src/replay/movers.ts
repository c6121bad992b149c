import type { AttributedMove, Direction, Move, Replay } from '@biaochi/schemas/types';
import { sharesOf } from '../projections/replay/causes.js';

/** A cell of the matrix: from one state to another. */
export interface Cell {
  readonly from: string;
  readonly to: string;
}

/** An enterprise that moves, with what moves it. */
export interface Mover extends Move {
  readonly attributed: AttributedMove | undefined;
}

/** What the list is narrowed to. */
export interface Narrowing {
  readonly direction: Direction | 'all';
  readonly cell: Cell | null;
  readonly cause: string | null;
  readonly name: string;
}

export const everything: Narrowing = { direction: 'all', cell: null, cause: null, name: '' };

/** The enterprises that move, with what moves them, in the order of the archive. */
export function moversOf({ impact, attribution }: Replay): Mover[] {
  const known = new Map(attribution?.moves.map((move) => [move.position, move]));
  return impact.moves.map((move) => ({ ...move, attributed: known.get(move.position) }));
}

/** Those of a list that fit. */
export function narrowed(movers: readonly Mover[], { direction, cell, cause, name }: Narrowing): Mover[] {
  const sought = name.trim().toLowerCase();
  return movers.filter(
    (move) =>
      (direction === 'all' || move.direction === direction) &&
      (cell === null || (move.fromState === cell.from && move.toState === cell.to)) &&
      (cause === null ||
        (move.attributed !== undefined && sharesOf(move.attributed).some(({ group }) => group === cause))) &&
      (sought === '' || move.name.toLowerCase().includes(sought) || `#${move.position}` === sought),
  );
}
