import type { Input, Range, Reference } from '@biaochi/schemas/types';
import { squash } from '../tidy.js';
import { doubt, note } from '../remarks.js';
import { idOf, type Proposal, type Reading } from './proposal.js';

/** A number that a phrase speaks of: what refers to it, and what has to be asked or computed for it. */
export interface Quantity extends Pick<Proposal, 'inputs' | 'derived' | 'remarks'> {
  readonly reference: Reference;
}

/** A formula in a note of the requirement: 「利用率=100%×(甲/乙)」. */
const share = /([^【】。；:：=注]+)[=＝]100%?[×xX*][（(]?([^/÷】]+?)[/÷]([^/÷）)】]+)[）)]?/;

const input = (id: string, order: number, label: string, unit: string | null, range: Range): Input => ({
  id,
  order,
  label: { zh: label },
  type: 'number',
  ...(unit !== null && { unit }),
  range,
});

/**
 * The number that a phrase calls by name. Where the requirement prints how it is computed, a share of two, both are asked
 * and it is computed; else it is asked itself.
 */
export function quantityOf(name: string, unit: string | null, { code, requirement }: Reading): Quantity {
  const [, called, part, whole] = share.exec(requirement) ?? [];
  if (called && part && whole && squash(called).endsWith(squash(name))) {
    const id = idOf(code, 'quantity');
    return {
      reference: `derived:${id}`,
      inputs: [input('part', 10, part, null, { atLeast: 0 }), input('whole', 20, whole, null, { above: 0 })],
      derived: [
        {
          id,
          label: { zh: called },
          ...(unit !== null && { unit }),
          formula: { text: '100 × part ÷ whole', where: { part: `value:${code}/part`, whole: `value:${code}/whole` } },
          range: { atLeast: 0, atMost: 100 },
        },
      ],
      remarks: [note('quantityFound', { name: called, part, whole })],
    };
  }
  const range = unit === '%' ? { atLeast: 0, atMost: 100 } : { atLeast: 0 };
  return {
    reference: `value:${code}/value`,
    inputs: [input('value', 10, name, unit, range)],
    derived: [],
    remarks: [doubt('quantityMade', { name })],
  };
}
