/** The code that stands for the facts about the enterprise, which come before every group; no group can have it. */
export const FACTS = '';

/** Where the evaluator is: a group, and the item to go to in it. A new object goes there anew. */
export interface Spot {
  readonly group: string;
  readonly code?: string;
}
