import { aggregateValue } from '../entities/aggregate.js';
import { splitReference } from '../kinds.js';
import type { Session } from '../session.js';
import { totalValue } from '../totals/index.js';
import type { Value } from '../value.js';
import { derivedValue } from './derived.js';
import { tableValue } from './tables.js';
import { answerValue, checkValue, factValue, inputValue, parameterValue } from './entered.js';
import { levelValue, metChecksValue, pointsValue, roundedValue, statusValue } from './outcomes.js';

type Source = (session: Session, name: string) => Value | Promise<Value>;

const sources: Readonly<Record<string, Source>> = {
  fact: factValue,
  parameter: parameterValue,
  value: inputValue,
  check: checkValue,
  answer: answerValue,
  table: tableValue,
  aggregate: aggregateValue,
  derived: derivedValue,
  status: statusValue,
  points: pointsValue,
  level: levelValue,
  total: totalValue,
  metChecks: metChecksValue,
  rounded: roundedValue,
};

/** The value that a reference stands for; rejects with Unknown. */
export async function valueOfReference(session: Session, reference: string): Promise<Value> {
  const [namespace, name] = splitReference(reference);
  const source = sources[namespace];
  if (!source) throw new Error(`reference: no namespace ${namespace}`);
  return source(session, name);
}
