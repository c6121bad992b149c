import type { Answer, Assessment, FactValue, Ruleset } from '@biaochi/schemas/types';
import { answersOpen } from './answersOpen.js';
import { gridOf, type Landmarks, landmarksOf } from './landmarks.js';
import { factRange } from '../../model/index.js';
import { dayBefore, parseDecimal, readDay } from '../../numbers/index.js';
import { product, type Step } from './product.js';

/** Something still open: the ways to settle it, each a change of the assessment. */
export type Opening = readonly Step<Assessment>[];

function answered(assessment: Assessment, code: string, answer: Answer): Assessment {
  const { [code]: _, ...others } = assessment.answers;
  return { ...assessment, answers: Object.keys(answer).length === 0 ? others : { ...others, [code]: answer } };
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
    if (options.length === 0) return [];
    return [options.map((answer) => (assessment: Assessment) => answered(assessment, code, answer))];
  });
}

/** The lists that are not empty of some ids. */
function subsets(ids: readonly string[]): string[][] {
  const steps = ids.map((id) => [(list: string[]) => [...list, id], (list: string[]) => list]);
  return product<string[]>([], steps).filter((list) => list.length > 0);
}

/** A day for an assessment that states none, so that dates count to it. */
const SOME_DAY = '2026-03-31';

/** The dates that lie about as far back as the numbers of a grid. */
function datesAt(grid: readonly string[], unit: string, date: unknown): string[] {
  const to = (readDay(date) ?? readDay(SOME_DAY))!;
  const dates = grid.flatMap((text) => parseDecimal(text) ?? []).map((time) => dayBefore(to, time, unit));
  return [...new Set(dates)].filter((date) => readDay(date) !== null);
}

/** The day of the assessment, where dates count to it and it is not stated. */
function openingsOfDay({ facts }: Ruleset, { date }: Assessment): Opening[] {
  if (readDay(date) !== null || !facts?.some(({ type }) => type === 'date')) return [];
  return [[(assessment: Assessment) => ({ ...assessment, date: SOME_DAY })]];
}

function openingsOfFacts(ruleset: Ruleset, { facts = {}, date }: Assessment, landmarks: Landmarks): Opening[] {
  const open = (ruleset.facts ?? []).filter(({ id }) => !(id in facts));
  return open.map((fact) => {
    const { id, type, unit = 'a', options = [] } = fact;
    const range = factRange(fact) ?? {};
    const ids = options.map((option) => option.id);
    const values: Record<typeof type, () => FactValue[]> = {
      boolean: () => [true, false],
      number: () => gridOf(range, landmarks.get(`fact:${id}`) ?? []),
      date: () => datesAt(gridOf(range, landmarks.get(`fact:${id}`) ?? []), unit, date),
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
    gridOf(range, landmarks.get(`parameter:${id}`) ?? []).map((value) => (assessment: Assessment) => ({
      ...assessment,
      parameters: { ...assessment.parameters, [id]: value },
    })),
  );
}

/** All that an assessment leaves open; the answers of the codes in `erroneous` are erroneous and count as none. */
export function openingsOf(
  ruleset: Ruleset,
  assessment: Assessment,
  erroneous: ReadonlySet<string> = new Set(),
): Opening[] {
  const landmarks = landmarksOf(ruleset);
  return [
    ...openingsOfAnswers(ruleset, assessment, erroneous, landmarks),
    ...openingsOfDay(ruleset, assessment),
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
