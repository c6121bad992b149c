import type { Reason, Result, Ruleset } from '@biaochi/schemas/types';
import { endsOf } from '../model/index.js';
import { isObject } from './object.js';

/** What waits for what is not known: an indicator by its code, or the outcome. */
export type Waiter = { readonly code: string } | 'outcome';

/** The inputs that are waited for, as `indicator:CODE`, `fact:ID` and `parameter:ID`. */
export type AwaitedInputs = ReadonlySet<string>;

const partsOf = (reference: string): [space: string, name: string] => {
  const at = reference.indexOf(':');
  return [reference.slice(0, at), reference.slice(at + 1)];
};

/** What each reference is compared with that is not a constant, wherever a ruleset or a reading of it compares it. */
function comparisonsOf(ruleset: Ruleset): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = (reference: string, value: unknown): void => {
    if (!isObject(value) || typeof value['fact'] !== 'string') return;
    found.set(reference, (found.get(reference) ?? new Set()).add(value['fact']));
  };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isObject(node)) {
      const { fact, value, total } = node;
      if (typeof fact === 'string') note(fact, value);
      if (typeof total === 'string') for (const end of endsOf(node)) note(`total:${total}`, end.value);
    }
    Object.values(node).forEach(visit);
  };
  visit(ruleset);
  return found;
}

const isOpen = ({ value, bound }: Reason): boolean => value === null || bound === null;

/** One walk down the reasons of a result, from a waiter to the inputs it waits for. */
class Walk {
  readonly awaited = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly open: Reason[] = [];

  constructor(
    private readonly result: Result,
    private readonly lacking: ReadonlySet<string>,
    private readonly comparisons: ReadonlyMap<string, ReadonlySet<string>>,
  ) {}

  from(waiter: Waiter): AwaitedInputs {
    if (waiter === 'outcome') this.open.push(...this.result.outcome.because);
    else this.item(waiter.code);
    for (let reason = this.open.pop(); reason; reason = this.open.pop()) {
      if (reason.value === null) this.follow(reason.fact);
      if (reason.bound === null) this.comparisons.get(reason.fact)?.forEach((reference) => this.follow(reference));
    }
    return this.awaited;
  }

  private item(code: string): void {
    const { status, because = [] } = this.result.indicators[code] ?? {};
    if (status !== 'unknown' || this.seen.has(`status:${code}`)) return;
    this.seen.add(`status:${code}`);
    this.open.push(...because);
    if (!because.some(isOpen)) this.awaited.add(`indicator:${code}`);
  }

  private follow(reference: string): void {
    const [space, name] = partsOf(reference);
    switch (space) {
      case 'fact':
      case 'parameter':
        if (this.lacking.has(reference)) this.awaited.add(reference);
        return;
      case 'entities':
        this.awaited.add(reference);
        return;
      case 'entity':
        this.awaited.add(`entities:${name.slice(0, name.indexOf('/'))}`);
        return;
      case 'answer':
        this.awaited.add(`indicator:${name}`);
        return;
      case 'check':
      case 'value':
        this.awaited.add(`indicator:${name.slice(0, name.lastIndexOf('/'))}`);
        return;
      case 'level':
        // Among its own reasons, the level that the evaluator has not given.
        if (this.seen.has(`status:${name}`)) this.awaited.add(`indicator:${name}`);
        else this.item(name);
        return;
      case 'status':
      case 'points':
        this.item(name);
        return;
      default:
        this.computed(reference, space, name);
    }
  }

  private computed(reference: string, space: string, name: string): void {
    if (this.seen.has(reference)) return;
    this.seen.add(reference);
    const { gates, totals, derived, aggregates = {} } = this.result;
    const { because = [] } =
      { gate: gates[name], total: totals[name], derived: derived[name], aggregate: aggregates[name] }[space] ?? {};
    this.open.push(...because);
    // All is known and yet nothing comes of it, as in a division by zero: its values have to be other ones.
    if (!because.some(isOpen)) for (const { fact } of because) if (fact.startsWith('value:')) this.follow(fact);
  }
}

/**
 * What of a result's open ends rests on which inputs, by its reasons: from the outcome over gates, totals and items
 * down to answers, facts and parameters. `lacking` are the facts and parameters without a value, as references.
 */
export function waitingUnder(
  ruleset: Ruleset,
): (result: Result, lacking: ReadonlySet<string>, waiter: Waiter) => AwaitedInputs {
  const comparisons = comparisonsOf(ruleset);
  return (result, lacking, waiter) => new Walk(result, lacking, comparisons).from(waiter);
}
