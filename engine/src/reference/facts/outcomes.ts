import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';
import { type Value, toNumber, toValue } from '../value.js';
import { roundedBy } from '../roundings.js';

/** The value of `status:CODE`. */
export async function statusValue(session: Session, code: string): Promise<Value> {
  return (await session.outcome(code)).status;
}

/** The value of `points:CODE`; Unknown where the item earns none by its method. */
export async function pointsValue(session: Session, code: string): Promise<Value> {
  const { points } = await session.outcome(code);
  if (!points) throw new Unknown(`points:${code}`);
  return toValue(points);
}

/** The value of `level:CODE`: null where the item does not apply, for then it has none. */
export async function levelValue(session: Session, code: string): Promise<Value> {
  const { level } = await session.outcome(code);
  return level === undefined ? null : String(level);
}

/** The value of `metChecks:CODE`, ours: how many sub-checks are met. */
export async function metChecksValue(session: Session, code: string): Promise<Value> {
  const { scoring } = session.indicator(code);
  const checks = 'checks' in scoring ? scoring.checks : [];
  const met = await Promise.all(checks.map((check) => session.ask(`check:${code}/${check.id}`)));
  return String(met.filter((value) => value === true).length);
}

/** The value of `rounded:ROUNDING/TOTAL`, ours: a total rounded for one comparison. */
export async function roundedValue(session: Session, name: string): Promise<Value> {
  const [rounding, total = ''] = name.split('/');
  return toValue(roundedBy(session, toNumber(await session.ask(`total:${total}`)), rounding));
}
