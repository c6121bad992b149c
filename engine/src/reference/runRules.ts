import { Engine, type Event, type RuleProperties } from 'json-rules-engine';
import { operators } from './operators.js';
import { type RuleCondition, rule, ruleCondition } from './ruleConditions.js';
import type { Session } from './session.js';

/** Our documents have no paths; the library's own resolver would run code from them. */
function pathResolver(): never {
  throw new Error('reference: conditions have no path');
}

function addFacts(engine: Engine, session: Session, condition: RuleCondition, seen: Set<string>): void {
  const ask = (reference: string): void => {
    if (seen.has(reference)) return;
    seen.add(reference);
    engine.addFact(reference, () => session.ask(reference), { cache: false });
  };
  if ('all' in condition) condition.all.forEach((member) => addFacts(engine, session, member, seen));
  else if ('any' in condition) condition.any.forEach((member) => addFacts(engine, session, member, seen));
  else if ('not' in condition) addFacts(engine, session, condition.not, seen);
  else if ('condition' in condition) addNamed(engine, session, condition.condition, seen);
  else {
    ask(condition.fact);
    const { value } = condition as { value: unknown };
    if (typeof value === 'object' && value !== null && 'fact' in value) ask(String(value.fact));
  }
}

function addNamed(engine: Engine, session: Session, name: string, seen: Set<string>): void {
  const key = `condition ${name}`;
  if (seen.has(key)) return;
  seen.add(key);
  const found = session.ruleset.conditions?.find((member) => member.id === name);
  if (!found) throw new Error(`reference: the ruleset has no condition ${name}`);
  const condition = ruleCondition(session, found.when);
  // The library wants a group at the root of a named condition.
  engine.setCondition(name, { all: [condition] });
  addFacts(engine, session, condition, seen);
}

/** The keys of the rules that fire, found by a fresh engine: overlapping runs of one engine share state in 7.3. */
export async function runRules(session: Session, rules: readonly RuleProperties[]): Promise<Set<string>> {
  const engine = new Engine([], { pathResolver });
  for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator);
  const seen = new Set<string>();
  for (const rule of rules) {
    addFacts(engine, session, rule.conditions, seen);
    engine.addRule(rule);
  }
  const { events } = await engine.run();
  return new Set(events.map(keyOf));
}

function keyOf(event: Event | undefined): string {
  return String(event?.params?.key);
}

/** The key of the first of the rules, as they stand, that fires; undefined where none does. */
export async function firstToFire(session: Session, rules: readonly RuleProperties[]): Promise<string | undefined> {
  const fired = await runRules(session, rules);
  return rules.map((rule) => keyOf(rule.event)).find((key) => fired.has(key));
}

/** Whether all the conditions hold. */
export async function holds(session: Session, conditions: RuleCondition[]): Promise<boolean> {
  return (await runRules(session, [rule('holds', conditions)])).has('holds');
}
