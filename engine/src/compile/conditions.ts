import type { Condition, Ruleset } from '@biaochi/schemas/types';
import {
  type CompiledCondition,
  type ConditionTree,
  type Constant,
  FALSE,
  type LeafTable,
  numberConstant,
  type Op,
  OP,
  STATUS,
  STRIDE,
  TRUE,
} from '../conditions/index.js';
import { compare, parseDecimal } from '../numbers/index.js';
import { decimal } from '../scoring/index.js';
import type { LeafSource } from './program.js';
import { type Layout, NO_LEVEL, type Slot, slotOf } from './layout.js';

type Operator = NonNullable<Condition['operator']>;
type Value = NonNullable<Condition['value']>;
type Leaf = readonly [op: Op, slot: number, argument: number];

const COMPLEMENT: Record<Operator, Operator> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
};

const NUMBER_OP: Partial<Record<Operator, Op>> = {
  equal: OP.equal,
  notEqual: OP.notEqual,
  lessThan: OP.less,
  lessThanInclusive: OP.lessOrEqual,
  greaterThan: OP.greater,
  greaterThanInclusive: OP.greaterOrEqual,
};

const SLOT_OP: Partial<Record<Operator, Op>> = {
  equal: OP.equalSlot,
  notEqual: OP.notEqualSlot,
  lessThan: OP.lessThanSlot,
  lessThanInclusive: OP.lessOrEqualSlot,
  greaterThan: OP.greaterThanSlot,
  greaterThanInclusive: OP.greaterOrEqualSlot,
};

const listed = (value: Value): (string | number)[] => (Array.isArray(value) ? value : [value as string | number]);

/** Puts the conditions of a ruleset into one flat table of leaves, negation pushed down to them. */
export class ConditionCompiler {
  private readonly cells: number[] = [];
  private readonly constants: Constant[] = [];
  /** For each leaf the node it was written as, for explanations. */
  readonly sources: LeafSource[] = [];

  constructor(
    private readonly ruleset: Ruleset,
    private readonly layout: Layout,
  ) {}

  /** The finished table. */
  table(): LeafTable {
    return { cells: Int32Array.from(this.cells), constants: this.constants };
  }

  /** The compiled form of a condition. */
  compile(condition: Condition): CompiledCondition {
    return this.emit(condition, false, TRUE, FALSE);
  }

  private emit(condition: Condition, negated: boolean, onTrue: number, onFalse: number): CompiledCondition {
    if (condition.not) return this.emit(condition.not, !negated, onTrue, onFalse);
    if (condition.condition !== undefined) {
      const named = this.ruleset.conditions?.find((one) => one.id === condition.condition);
      if (!named) throw new RangeError(`no such condition: ${condition.condition}`);
      return this.emit(named.when, negated, onTrue, onFalse);
    }
    const parts = condition.all ?? condition.any;
    if (!parts) return this.leaf(condition, negated, onTrue, onFalse);
    // From the last to the first, so that each part knows where the next begins.
    const every = (condition.all !== undefined) !== negated;
    const of: ConditionTree[] = [];
    let entry = every ? onTrue : onFalse;
    for (const part of [...parts].reverse()) {
      const compiled = this.emit(part, negated, every ? entry : onTrue, every ? onFalse : entry);
      entry = compiled.entry;
      of.unshift(compiled.tree);
    }
    return { entry, tree: { kind: every ? 'all' : 'any', of } };
  }

  private leaf(condition: Condition, negated: boolean, onTrue: number, onFalse: number): CompiledCondition {
    const { fact, operator, value } = condition;
    if (fact === undefined || operator === undefined || value === undefined) throw new RangeError('not a condition');
    const asked = negated ? COMPLEMENT[operator] : operator;
    const leaf = this.cells.length / STRIDE;
    this.cells.push(...this.operation(slotOf(this.layout, fact), operator, negated, value), onTrue, onFalse);
    this.sources.push({ reference: fact, operator: asked, value });
    return { entry: leaf, tree: { kind: 'leaf', leaf } };
  }

  private constant(constant: Constant): number {
    return this.constants.push(constant) - 1;
  }

  private operation(slot: Slot, stated: Operator, negated: boolean, value: Value): Leaf {
    const operator = negated ? COMPLEMENT[stated] : stated;
    switch (slot.kind) {
      case 'number':
        return this.number(slot, operator, value);
      case 'truth':
        return this.truth(slot, operator, value);
      case 'status':
        return [OP.bitsIn, slot.index, bitsWhere(Object.entries(STATUS), stated, negated, value, 0)];
      case 'level': {
        const levels = (slot.levels ?? []).map((id, index) => [id, 1 << index] as const);
        return [OP.bitsIn, slot.index, bitsWhere(levels, stated, negated, value, NO_LEVEL)];
      }
      case 'choice':
        return this.choice(slot, operator, value);
      default:
        return [operator === 'contains' ? OP.contains : OP.containsNot, slot.index, this.option(value as string)];
    }
  }

  private option(id: string): number {
    return this.layout.options.indexOf(id);
  }

  private number(slot: Slot, operator: Operator, value: Value): Leaf {
    if (operator === 'in' || operator === 'notIn') {
      const numbers = this.constant(listed(value).map(decimal));
      return [operator === 'in' ? OP.amongNumbers : OP.notAmongNumbers, slot.index, numbers];
    }
    if (typeof value === 'object' && 'fact' in value) {
      return [SLOT_OP[operator]!, slot.index, slotOf(this.layout, value.fact).index];
    }
    return [NUMBER_OP[operator]!, slot.index, this.constant(numberConstant(decimal(value as string | number)))];
  }

  private truth(slot: Slot, operator: Operator, value: Value): Leaf {
    const same = operator === 'equal';
    if (typeof value === 'object' && 'fact' in value) {
      return [same ? OP.sameTruth : OP.otherTruth, slot.index, slotOf(this.layout, value.fact).index];
    }
    return [OP.bitsIn, slot.index, (value === true) === same ? 1 : 2];
  }

  private choice(slot: Slot, operator: Operator, value: Value): Leaf {
    const among = operator === 'equal' || operator === 'in';
    if (typeof value === 'object' && 'fact' in value) {
      return [among ? OP.sameChoice : OP.otherChoice, slot.index, slotOf(this.layout, value.fact).index];
    }
    const options = new Set(listed(value).map((id) => this.option(String(id))));
    return [among ? OP.choiceIn : OP.choiceNotIn, slot.index, this.constant(options)];
  }
}

const ORDERED: Partial<Record<Operator, (order: number) => boolean>> = {
  lessThan: (order) => order < 0,
  lessThanInclusive: (order) => order <= 0,
  greaterThan: (order) => order > 0,
  greaterThanInclusive: (order) => order >= 0,
};

/**
 * The bits of the names that an operator and value pick, or all others where it is negated; `none` is the bit of
 * having no such name at all, which only the denying operators pick.
 */
function bitsWhere(
  names: readonly (readonly [string | number, number])[],
  operator: Operator,
  negated: boolean,
  value: Value,
  none: number,
): number {
  const ordered = ORDERED[operator];
  const denies = operator === 'notEqual' || operator === 'notIn';
  const wanted = listed(value).map(String);
  const limit = ordered ? parseDecimal(String(wanted[0])) : null;
  const picks = (name: string | number): boolean => {
    const number = parseDecimal(String(name));
    if (ordered) return number !== null && limit !== null && ordered(compare(number, limit));
    return wanted.includes(String(name)) !== denies;
  };
  const bitsOf = (chosen: typeof names): number => chosen.reduce((bits, [, bit]) => bits | bit, 0);
  const picked = bitsOf(names.filter(([name]) => picks(name))) | (denies ? none : 0);
  return negated ? (bitsOf(names) | none) & ~picked : picked;
}
