import { answerForms, ordered } from '@biaochi/engine';
import type { Indicator } from '@biaochi/schemas/types';

type Checks = Extract<Indicator['scoring'], { method: 'count' }>['checks'];
type Levels = Extract<Indicator['scoring'], { method: 'levels' }>['levels'];
type GivenRange = Extract<Indicator['scoring'], { method: 'value' }>['range'];
type Inputs = NonNullable<Indicator['inputs']>;

/** What the form asks for at an indicator. */
export type Field =
  | { readonly type: 'met' }
  | { readonly type: 'checks'; readonly checks: Checks }
  | { readonly type: 'level'; readonly levels: Levels }
  | { readonly type: 'value'; readonly range: GivenRange }
  | { readonly type: 'values'; readonly inputs: Inputs };

/** What the form asks for at an indicator, as its scoring needs it; an indicator scored by facts alone asks for nothing. */
export function fieldsOf(indicator: Indicator): readonly Field[] {
  const { scoring } = indicator;
  const fields: Field[] = [];
  if (scoring.method === 'met') fields.push({ type: 'met' });
  if (scoring.method === 'count' || scoring.method === 'combination') {
    fields.push({ type: 'checks', checks: ordered(scoring.checks) });
  }
  if (scoring.method === 'levels' && answerForms(scoring).includes('level')) {
    fields.push({ type: 'level', levels: ordered(scoring.levels) });
  }
  if (scoring.method === 'value') fields.push({ type: 'value', range: scoring.range });
  const inputs = ordered(indicator.inputs);
  if (inputs.length > 0) fields.push({ type: 'values', inputs });
  return fields;
}
