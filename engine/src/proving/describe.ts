import type { Description, Indicator, Ruleset, Scoring } from '@biaochi/schemas/types';
import { digest } from '../changes/index.js';
import { ordered, membersOf } from '../model/index.js';
import { toDecimal } from '../numbers/index.js';
import { answerForms, fullPoints, roundingsOf } from '../scoring/index.js';

/** What a ruleset asks for, judges and grades by, each list in its order. */
export function describe(ruleset: Ruleset): Description {
  const { id, version, title, example } = ruleset;
  return {
    ruleset: {
      id,
      version,
      digest: digest(ruleset),
      ...(example && { example }),
      title,
      sources: ordered(ruleset.sources).map(({ id, number, title, stage }) => ({ id, number, title, stage })),
    },
    classes: ordered(ruleset.classes).map(({ code, kind, mark, label }) => {
      return { code, kind, mark, label, count: ruleset.indicators.filter((one) => one.class === code).length };
    }),
    ...(ruleset.entities && {
      entities: ordered(ruleset.entities).map((list) => {
        const { id, label, atLeast, atMost, anchor } = list;
        return { id, label, atLeast, atMost, inputs: factInputs(list), anchor };
      }),
    }),
    inputs: [...factInputs(ruleset), ...ordered(ruleset.indicators).flatMap(valueInputs)],
    indicators: ordered(ruleset.indicators).map((indicator) => indicatorOf(indicator, ruleset)),
    parameters: ordered(ruleset.parameters).map(({ order: _, ...parameter }) => parameter),
    readings: ordered(ruleset.readings).map((reading) => ({
      id: reading.id,
      question: reading.question,
      default: reading.default,
      alternatives: ordered(reading.alternatives).map(({ id, label }) => ({ id, label })),
      anchor: reading.anchor,
    })),
    totals: ordered(ruleset.totals).map(({ id, label, method, anchor }) => ({ id, label, method, anchor })),
    gates: ordered(ruleset.gates).map((gate) => ({
      id: gate.id,
      label: gate.label,
      members: [...gateCodes(gate, ruleset), ...ordered(gate.conditions).map((condition) => condition.id)],
      effect: gate.effect.type,
      anchor: gate.anchor,
    })),
    grades: ordered(ruleset.grades).map(({ id, label, anchor }) => ({ id, label, anchor })),
  };
}

function factInputs({ facts }: Pick<Ruleset, 'facts'>): Description['inputs'] {
  return ordered(facts).map(({ id, label, type, unit, range, options, anchor }) => ({
    reference: `fact:${id}`,
    label,
    type,
    unit,
    range,
    options: options && ordered(options).map((option) => ({ id: option.id, label: option.label })),
    anchor,
  }));
}

function valueInputs({ code, inputs, anchor }: Indicator): Description['inputs'] {
  return ordered(inputs).map(({ id, label, type, unit, range }) => {
    return { reference: `value:${code}/${id}`, label, type, unit, range, anchor };
  });
}

/** The codes of the indicators that are members of a gate. */
function gateCodes(gate: Ruleset['gates'][number], ruleset: Ruleset): string[] {
  return gate.members ? membersOf(gate.members, ruleset).map(({ code }) => code) : [];
}

function indicatorOf(indicator: Indicator, ruleset: Ruleset): Description['indicators'][number] {
  const { code, title, class: className, group, scoring, applicability, veto, anchor } = indicator;
  const full = fullPoints(scoring, roundingsOf(ruleset));
  const keys = keysOf(indicator);
  return {
    code,
    title,
    class: className,
    group,
    method: scoring.method,
    answer: [...answerForms(scoring)],
    ...(keys.length > 0 && { keys }),
    ...(scoring.method === 'levels' && { levels: ordered(scoring.levels).map(({ id }) => id) }),
    ...(scoring.method === 'value' && { range: scoring.range }),
    ...(full && { max: toDecimal(full) }),
    notApplicable: applicability.byEvaluator,
    ...(applicability.when && { conditional: true }),
    gates: ordered(ruleset.gates)
      .filter((gate) => gateCodes(gate, ruleset).includes(code))
      .map(({ id }) => id),
    ...(veto && { veto: true }),
    anchor,
  };
}

/** The ids of the sub-checks or values that an answer fills in. */
function keysOf({ scoring, inputs }: Indicator): string[] {
  return hasChecks(scoring) ? ordered(scoring.checks).map(({ id }) => id) : ordered(inputs).map(({ id }) => id);
}

const hasChecks = (scoring: Scoring): scoring is Extract<Scoring, { checks: unknown }> => 'checks' in scoring;
