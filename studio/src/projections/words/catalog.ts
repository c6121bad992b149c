import { membersOf, ordered } from '@biaochi/engine';
import type { Class, Gate, Group, Indicator, Rounding, Ruleset, Selector, Total } from '@biaochi/schemas/types';

/** A ruleset with its lists in order and looked up by code or id. */
export interface Catalog {
  readonly ruleset: Ruleset;
  readonly indicators: readonly Indicator[];
  readonly indicator: ReadonlyMap<string, Indicator>;
  readonly classOf: (indicator: Indicator) => Class | undefined;
  readonly groups: readonly Group[];
  readonly group: ReadonlyMap<string, Group>;
  /** The group without a parent that holds an indicator, however deep. */
  readonly topGroupOf: (indicator: Indicator) => Group | undefined;
  readonly topGroups: readonly Group[];
  readonly totals: readonly Total[];
  readonly total: ReadonlyMap<string, Total>;
  readonly gates: readonly Gate[];
  readonly rounding: (id: string | undefined) => Rounding | undefined;
  /** The indicators that a selector picks, in order: all that is given must match, a group with what is under it. */
  readonly members: (selector: Selector | undefined) => readonly Indicator[];
}

const known = new WeakMap<Ruleset, Catalog>();

/** The catalog of a ruleset, built once for each ruleset object. */
export function catalogOf(ruleset: Ruleset): Catalog {
  const kept = known.get(ruleset);
  if (kept !== undefined) return kept;
  const built = build(ruleset);
  known.set(ruleset, built);
  return built;
}

function build(ruleset: Ruleset): Catalog {
  const indicators = ordered(ruleset.indicators);
  const groups = ordered(ruleset.groups);
  const totals = ordered(ruleset.totals);
  const group = new Map(groups.map((each) => [each.code, each]));
  const classes = new Map(ruleset.classes.map((each) => [each.code, each]));
  const roundings = new Map((ruleset.roundings ?? []).map((each) => [each.id, each]));
  const line = (code: string): Group[] => {
    const path: Group[] = [];
    for (let at = group.get(code); at !== undefined && !path.includes(at); at = group.get(at.parent ?? ''))
      path.push(at);
    return path;
  };
  return {
    ruleset,
    indicators,
    indicator: new Map(indicators.map((each) => [each.code, each])),
    classOf: (indicator) => classes.get(indicator.class),
    groups,
    group,
    topGroupOf: (indicator) => line(indicator.group).at(-1),
    topGroups: groups.filter((each) => each.parent === undefined),
    totals,
    total: new Map(totals.map((each) => [each.id, each])),
    gates: ordered(ruleset.gates),
    rounding: (id) => (id === undefined ? undefined : roundings.get(id)),
    members: (selector) => (selector === undefined ? [] : membersOf(selector, ruleset)),
  };
}
