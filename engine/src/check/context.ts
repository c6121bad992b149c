import type { Diagnostic } from '../diagnostics/index.js';
import {
  type Aggregate,
  aggregateReference,
  aggregatesOf,
  byKey,
  type Condition,
  type EntityList,
  type Formula,
  type Indicator,
  membersOf,
  type Ruleset,
  type Selector,
} from '../model/index.js';
import { isReadable } from './decimals.js';
import { inspectedRuleset } from './entityContext.js';
import { visitsOf, type Visit } from './walk.js';

/** Something of a ruleset with the place where it stands. */
export interface Site<T> {
  readonly value: T;
  readonly place: string;
}

/** A ruleset looked at once for all checks: its names, and where its conditions, formulas and ranges stand. */
export class CheckContext {
  readonly visits: readonly Visit[];
  readonly #byName = new Map<string, Site<unknown>[]>();
  readonly facts;
  readonly parameters;
  readonly tables;
  readonly derived;
  readonly indicators;
  readonly totals;
  /** Each aggregate with its list, by LIST/ID. */
  readonly aggregates: ReadonlyMap<string, { readonly list: EntityList; readonly aggregate: Aggregate }>;
  readonly named;
  readonly groups;
  readonly conditions: readonly Site<Condition>[];
  readonly formulas: readonly Site<Formula>[];
  /** Whether every number can be read, so that checks may compute with them. */
  readonly readable: boolean;

  readonly #entities = new Map<EntityList, CheckContext>();

  constructor(readonly ruleset: Ruleset) {
    this.visits = visitsOf(ruleset);
    for (const visit of this.visits) {
      const alike = this.#byName.get(visit.name);
      if (alike) alike.push(visit);
      else this.#byName.set(visit.name, [visit]);
    }
    this.facts = byKey(ruleset.facts);
    this.parameters = byKey(ruleset.parameters);
    this.tables = byKey(ruleset.tables);
    this.derived = byKey(ruleset.derived);
    this.indicators = byKey(ruleset.indicators);
    this.totals = byKey(ruleset.totals);
    this.aggregates = new Map(
      aggregatesOf(ruleset).map((one) => [
        aggregateReference(one.list.id, one.aggregate.id).slice('aggregate:'.length),
        one,
      ]),
    );
    this.named = byKey(ruleset.conditions);
    this.groups = byKey(ruleset.groups);
    this.conditions = [
      ...this.under<Condition>('when'),
      ...this.under<Condition>('failsWhen'),
      ...this.under<Condition>('unless'),
    ];
    this.formulas = this.under<Formula>('formula');
    this.readable = this.visits.every(isReadable);
  }

  /** Every object or text that stands under a key. */
  under<T>(key: string): readonly Site<T>[] {
    return (this.#byName.get(key) ?? []) as Site<T>[];
  }

  /** One entity of a list, to be checked as a ruleset of its own. */
  entity(list: EntityList): CheckContext {
    const known = this.#entities.get(list) ?? new CheckContext(inspectedRuleset(this.ruleset, list));
    this.#entities.set(list, known);
    return known;
  }

  /** The indicators a selector picks; a group stands for all that is under it. */
  membersOf(selector: Selector): Indicator[] {
    return membersOf(selector, this.ruleset);
  }
}

/** One check: what it finds in a ruleset whose shape is right. */
export type Check = (context: CheckContext) => Diagnostic[];
