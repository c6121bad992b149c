import type { Indicator, Scoring } from '@biaochi/schemas/types';
import type { Rational } from '@biaochi/engine';
import type { Ref, World } from '../world.js';

/** How a generated item is scored: its method, the inputs it asks for, and its full points where it earns any. */
export interface Scored {
  readonly scoring: Scoring;
  readonly full?: Rational;
}

/** The item being made: its code, and the references to its own inputs. */
export interface Item {
  readonly code: string;
  readonly own: readonly Ref[];
  readonly inputs: NonNullable<Indicator['inputs']>;
  /** Whether its class earns points. */
  readonly earns: boolean;
}

export type Maker = (world: World, item: Item) => Scored;
