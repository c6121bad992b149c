import type { Answer, Indicator, Ruleset } from '@biaochi/schemas/types';
import type { CodeMapping } from '../changes/index.js';
import { answerForms } from '../scoring/index.js';

/** An assessment as the new ruleset takes it, and the codes whose answers found no place. */
export interface Carried {
  readonly assessment: Record<string, unknown>;
  readonly left: readonly string[];
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const only = (value: unknown, known: readonly string[]): Json =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => known.includes(key))) : {};

/** What of an old answer the new item can take; nothing where it asks for another form, so that it stays unknown. */
function fitting(answer: unknown, indicator: Indicator): Answer | null {
  if (!isObject(answer)) return null;
  const { scoring, inputs = [], applicability } = indicator;
  const forms: readonly string[] = answerForms(scoring);
  const kept: Json = {};
  if ('notApplicable' in answer && applicability.byEvaluator !== 'forbid')
    kept['notApplicable'] = answer['notApplicable'];
  if ('met' in answer && forms.includes('met')) kept['met'] = answer['met'];
  if ('level' in answer && scoring.method === 'levels') {
    const known = scoring.levels.some(({ id }) => String(id) === String(answer['level']));
    if (known) kept['level'] = answer['level'];
  }
  if ('checks' in scoring)
    kept['checks'] = only(
      answer['checks'],
      scoring.checks.map(({ id }) => id),
    );
  if (inputs.length > 0)
    kept['values'] = only(
      answer['values'],
      inputs.map(({ id }) => id),
    );
  for (const form of ['checks', 'values']) if (Object.keys(kept[form] ?? {}).length === 0) delete kept[form];
  return Object.keys(kept).length === 0 ? null : (kept as Answer);
}

/** A past assessment carried to another ruleset: answers by code, facts and parameters by name; the rest stays unknown. */
export function carry(past: unknown, sources: CodeMapping, to: Ruleset): Carried {
  const assessment = isObject(past) ? past : {};
  const answers = isObject(assessment['answers']) ? assessment['answers'] : {};
  const carried: Json = {};
  const taken = new Set<string>();
  for (const indicator of to.indicators) {
    for (const source of sources.get(indicator.code) ?? []) {
      const answer = Object.hasOwn(answers, source) ? fitting(answers[source], indicator) : null;
      if (answer === null) continue;
      carried[indicator.code] = answer;
      taken.add(source);
      break;
    }
  }
  const names = (list: readonly { id: string }[] | undefined): string[] => (list ?? []).map(({ id }) => id);
  return {
    assessment: {
      format: 1,
      ruleset: to.id,
      ...(isObject(assessment['enterprise']) && { enterprise: assessment['enterprise'] }),
      facts: only(assessment['facts'], names(to.facts)),
      parameters: only(assessment['parameters'], names(to.parameters)),
      answers: carried,
    },
    left: Object.keys(answers).filter((code) => !taken.has(code)),
  };
}
