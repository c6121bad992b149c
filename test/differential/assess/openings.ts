import type { Answer, Assessment, Indicator, Input, Ruleset } from '@biaochi/schemas/types';
import { type Landmarks, endsOf, landmarksOf } from './landmarks.js';
import { gridOf } from './values.js';

type FactValue = boolean | string | number | string[];

/** Something still open: the ways to settle it, each a change of the assessment. */
export type Opening = readonly ((assessment: Assessment) => Assessment)[];

function combined<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((made, list) => made.flatMap((head) => list.map((member) => [...head, member])), [[]]);
}

/** Every record that gives each key one of its values. */
function records<T>(choices: readonly (readonly [string, readonly T[]])[]): Record<string, T>[] {
  return combined(choices.map(([key, values]) => values.map((value) => [key, value] as const))).map((entries) =>
    Object.fromEntries(entries),
  );
}

function valuesFor(code: string, { id, type, range = {} }: Input, landmarks: Landmarks): (string | boolean)[] {
  if (type === 'boolean') return [true, false];
  return gridOf(range, [...(landmarks.get(`value:${code}/${id}`) ?? []), ...endsOf(range)]);
}

/** Every way to fill in what an answer that is given, or `{}`, leaves open. */
function filled(indicator: Indicator, given: Answer, landmarks: Landmarks): Answer[] {
  const { code, scoring, inputs = [] } = indicator;
  const { checks, values } = given;
  const openInputs = inputs.filter(({ id }) => !(values && id in values));
  const valueRecords = records(openInputs.map((input) => [input.id, valuesFor(code, input, landmarks)] as const));
  const withValues = valueRecords.map((more): Answer =>
    inputs.length === 0 ? {} : { values: { ...values, ...more } },
  );
  if (scoring.method === 'met') {
    const mets = given.met === undefined ? [true, false] : [given.met];
    return mets.flatMap((met) => withValues.map((part) => ({ ...given, met, ...part })));
  }
  if ('checks' in scoring) {
    const open = scoring.checks.filter(({ id }) => !(checks && id in checks));
    const checkRecords = records(open.map(({ id }) => [id, [true, false]] as const));
    return checkRecords.flatMap((more) =>
      withValues.map((part) => ({ ...given, checks: { ...checks, ...more }, ...part })),
    );
  }
  if (scoring.method === 'levels' && given.level === undefined) {
    const said = values ? [] : scoring.levels.map(({ id }): Answer => ({ ...given, level: id }));
    return scoring.levels.some((level) => level.when)
      ? [...withValues.map((part) => ({ ...given, ...part })), ...said]
      : said;
  }
  if (scoring.method === 'value' && given.value === undefined) {
    const grid = gridOf(scoring.range, endsOf(scoring.range));
    return grid.flatMap((value) => withValues.map((part) => ({ ...given, value, justification: '核对', ...part })));
  }
  return withValues.map((part) => ({ ...given, ...part }));
}

/** Whether the item asks the evaluator for anything; one that facts alone decide is never left open by itself. */
function asks({ scoring, inputs = [] }: Indicator): boolean {
  if (inputs.length > 0 || scoring.method === 'met' || scoring.method === 'value' || 'checks' in scoring) return true;
  return scoring.method === 'levels' && scoring.levels.every((level) => level.when === undefined);
}

function answered(assessment: Assessment, code: string, answer: Answer): Assessment {
  const { [code]: _, ...others } = assessment.answers;
  return { ...assessment, answers: Object.keys(answer).length === 0 ? others : { ...others, [code]: answer } };
}

/**
 * How a level and values that contradict each other may be settled: the level goes, or, where nothing else asks for the
 * values, the item may not apply. Elsewhere values hold as entered.
 */
function settled(ruleset: Ruleset, { code, applicability }: Indicator, { level: _, ...kept }: Answer): Answer[] {
  const others = {
    ...ruleset,
    indicators: ruleset.indicators.map((one) => (one.code === code ? { ...one, scoring: null } : one)),
  };
  const isAskedFor = JSON.stringify(others).includes(`"value:${code}/`);
  return applicability.byEvaluator === 'forbid' || isAskedFor ? [kept] : [kept, { notApplicable: '不涉及' }];
}

/** The answers that an item may still come to; nothing where it is settled. */
function answersOpen(
  ruleset: Ruleset,
  indicator: Indicator,
  said: Answer | undefined,
  isErroneous: boolean,
  landmarks: Landmarks,
): Answer[] {
  if (isErroneous && said?.level !== undefined && said.values) return settled(ruleset, indicator, said);
  const given = isErroneous ? undefined : said;
  if (given?.notApplicable !== undefined || (given === undefined && !asks(indicator))) return [];
  const options = filled(indicator, given ?? {}, landmarks);
  if (given !== undefined) return options.length > 1 ? options : [];
  return indicator.applicability.byEvaluator === 'forbid' ? options : [...options, { notApplicable: '不涉及' }];
}

function openingsOfAnswers(
  ruleset: Ruleset,
  { answers }: Assessment,
  erroneous: ReadonlySet<string>,
  landmarks: Landmarks,
): Opening[] {
  return ruleset.indicators.flatMap((indicator) => {
    const { code } = indicator;
    const options = answersOpen(ruleset, indicator, answers[code], erroneous.has(code), landmarks);
    return options.length === 0
      ? []
      : [options.map((answer) => (assessment: Assessment) => answered(assessment, code, answer))];
  });
}

function subsets(ids: readonly string[]): string[][] {
  return combined(ids.map((id) => [[id], []]))
    .map((parts) => parts.flat())
    .filter((list) => list.length > 0);
}

function openingsOfFacts(ruleset: Ruleset, { facts = {} }: Assessment, landmarks: Landmarks): Opening[] {
  const open = (ruleset.facts ?? []).filter(({ id }) => !(id in facts));
  return open.map(({ id, type, range = {}, options = [] }) => {
    const ids = options.map((option) => option.id);
    const values: Record<typeof type, () => FactValue[]> = {
      boolean: () => [true, false],
      number: () => gridOf(range, [...(landmarks.get(`fact:${id}`) ?? []), ...endsOf(range)]),
      choice: () => ids,
      choices: () => subsets(ids),
    };
    return values[type]().map((value) => (assessment: Assessment) => ({
      ...assessment,
      facts: { ...assessment.facts, [id]: value },
    }));
  });
}

function openingsOfParameters(ruleset: Ruleset, { parameters = {} }: Assessment, landmarks: Landmarks): Opening[] {
  const open = (ruleset.parameters ?? []).filter(({ id }) => !(id in parameters));
  return open.map(({ id, range }) =>
    gridOf(range, [...(landmarks.get(`parameter:${id}`) ?? []), ...endsOf(range)]).map(
      (value) => (assessment: Assessment) => ({ ...assessment, parameters: { ...assessment.parameters, [id]: value } }),
    ),
  );
}

/** All that an assessment leaves open; the answers of the codes in `erroneous` are erroneous and count as none. */
export function openingsOf(ruleset: Ruleset, assessment: Assessment, erroneous: ReadonlySet<string>): Opening[] {
  const landmarks = landmarksOf(ruleset);
  return [
    ...openingsOfAnswers(ruleset, assessment, erroneous, landmarks),
    ...openingsOfFacts(ruleset, assessment, landmarks),
    ...openingsOfParameters(ruleset, assessment, landmarks),
  ];
}

/** How many completions there are. */
export function countOf(openings: readonly Opening[]): number {
  return openings.reduce((product, opening) => product * opening.length, 1);
}

/** Every completion, one after another. */
export function* completions(assessment: Assessment, openings: readonly Opening[]): Generator<Assessment> {
  const [first, ...rest] = openings;
  if (!first) yield assessment;
  else for (const settle of first) yield* completions(settle(assessment), rest);
}
