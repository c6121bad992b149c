import type { Ruleset, Total } from '@biaochi/schemas/types';
import { aggregateReference, aggregatesOf, entityRuleset, membersOf, ordered } from '../model/index.js';
import { rangeInterval, type RoundingOf, roundingsOf } from '../scoring/index.js';
import { compileFormula } from '../formulas/index.js';
import { compileTable } from '../tables/index.js';
import { compileFinish, compileTotal, type Member } from '../totals/index.js';
import { blankFrame } from './blank.js';
import { ConditionCompiler } from './conditions.js';
import { compileAggregate, compileEntities } from './entities.js';
import { compileIndicator } from './indicators.js';
import { type Layout, layoutOf, limitReference, slotOf } from './layout.js';
import { evaluationOrder } from './order.js';
import type { CompiledEntities, CompiledIndicator, Program, Step } from './program.js';
import { type Origin, originOf } from './origin.js';
import { enteredReferences, ownerOf } from './references.js';
import { compileGates, compileGrades, compileSuffixes, rulingLeaves } from './rulings.js';

/** Puts the steps of a ruleset in the order in which each rests only on those before it. */
class StepCompiler {
  private readonly positions: ReadonlyMap<string, number>;

  constructor(
    private readonly ruleset: Ruleset,
    private readonly layout: Layout,
    private readonly indicators: readonly CompiledIndicator[],
    private readonly entities: readonly CompiledEntities[],
    private readonly rounding: RoundingOf,
    private readonly conditions: ConditionCompiler,
  ) {
    this.positions = new Map(indicators.map((one, index) => [one.code, index]));
  }

  steps(): Step[] {
    const ordered = evaluationOrder(this.ruleset);
    if ('cycle' in ordered) throw new RangeError(`a cycle: ${ordered.cycle.join(' → ')}`);
    return [...ordered.order.map((name) => this.step(name)), ...this.limits()];
  }

  private slot = (reference: string): number => slotOf(this.layout, reference).index;

  private step(name: string): Step {
    const id = name.slice(name.indexOf(':') + 1);
    if (name.startsWith('indicator:')) return { kind: 'indicator', indicator: this.positions.get(id)! };
    if (name.startsWith('aggregate:')) return this.aggregate(name);
    if (name.startsWith('table:')) return this.table(id);
    return name.startsWith('derived:') ? this.derived(id) : this.total(id);
  }

  private aggregate(reference: string): Step {
    const found = aggregatesOf(this.ruleset).find(
      ({ list, aggregate }) => aggregateReference(list.id, aggregate.id) === reference,
    )!;
    const list = this.ruleset.entities!.indexOf(found.list);
    const aggregate = compileAggregate(found.aggregate, this.entities[list]!, this.rounding);
    return { kind: 'aggregate', id: reference, to: this.slot(reference), list, aggregate };
  }

  private table(id: string): Step {
    const written = this.ruleset.tables!.find((one) => one.id === id)!;
    const table = compileTable(written, (condition) => this.conditions.compile(condition));
    return { kind: 'table', id, to: this.slot(`table:${id}`), table };
  }

  private derived(id: string): Step {
    const { formula, range, rounding } = this.ruleset.derived!.find((one) => one.id === id)!;
    const entered = enteredReferences(id, this.ruleset) ?? [];
    return {
      kind: 'derived',
      id,
      to: this.slot(`derived:${id}`),
      tape: compileFormula(formula, this.slot),
      range: rangeInterval(range),
      rounding: this.rounding(rounding),
      entered: entered.map(this.slot),
      drivers: [...new Set(entered.map(ownerOf))].flatMap((code) => {
        if (code === null) return [];
        const values = entered.filter((reference) => ownerOf(reference) === code).map(this.slot);
        return [{ indicator: this.positions.get(code)!, values }];
      }),
    };
  }

  private members = (total: Total): Member[] =>
    ('members' in total ? membersOf(total.members, this.ruleset) : []).map(({ code }) => {
      const { status, points, applied, full, whenNotApplicable } = this.indicators[this.positions.get(code)!]!;
      return { code, status, points, applied, full: full ?? whenNotApplicable.possible, whenNotApplicable };
    });

  private total(id: string): Step {
    const total = this.ruleset.totals.find((one) => one.id === id)!;
    return {
      kind: 'total',
      id,
      to: this.slot(`total:${id}`),
      total: compileTotal(total, {
        slot: this.slot,
        members: this.members,
        levels: (code) => (slotOf(this.layout, `level:${code}`).levels ?? []).map(String),
        rounding: this.rounding,
      }),
      finish: compileFinish(this.rounding(total.rounding), total.clamp),
    };
  }

  /** The rounded copies of totals that single comparisons use (修约值比较法). */
  private limits(): Step[] {
    return this.ruleset.grades.flatMap((grade) =>
      (grade.bounds ?? []).flatMap((bound): Step[] => {
        const rounding = this.rounding(bound.rounding);
        if (!rounding) return [];
        const to = this.slot(limitReference(grade.id, bound.id));
        return [{ kind: 'limit', from: this.slot(`total:${bound.total}`), to, rounding }];
      }),
    );
  }
}

/**
 * The program of a resolved ruleset that `check` found no error in; on others it may throw a RangeError. `origin`
 * says what it was resolved from, where that is not the ruleset itself.
 */
export function compile(ruleset: Ruleset, origin: Origin = originOf(ruleset)): Program {
  const layout = layoutOf(ruleset);
  const conditions = new ConditionCompiler(ruleset, layout);
  const rounding = roundingsOf(ruleset);
  const indicators = ordered(ruleset.indicators).map((indicator) =>
    compileIndicator(indicator, ruleset, layout, conditions, rounding),
  );
  const gates = compileGates(ruleset, layout, conditions);
  const grades = compileGrades(ruleset, conditions);
  const suffixes = compileSuffixes(ruleset, conditions);
  const notices = ordered(ruleset.notices).flatMap((notice) =>
    (['when', 'unless'] as const).flatMap((told) => {
      const condition = notice[told];
      return condition ? [{ notice, told, condition: conditions.compile(condition) }] : [];
    }),
  );
  const entities = (ruleset.entities ?? []).map((list) =>
    compileEntities(ruleset, layout, list, compile(entityRuleset(ruleset, list), origin)),
  );
  const steps = new StepCompiler(ruleset, layout, indicators, entities, rounding, conditions).steps();
  return {
    ruleset,
    origin,
    layout,
    table: conditions.table(),
    leaves: conditions.sources,
    steps,
    indicators,
    byCode: new Map(indicators.map((one) => [one.code, one])),
    ruling: rulingLeaves(gates, grades),
    gates,
    grades,
    suffixes,
    entities,
    notices,
    blank: blankFrame(ruleset, layout),
  };
}
