import type { Answer, Assessment, EntityList, FactValue, Ruleset } from '@biaochi/schemas/types';
import { answersOpen } from './answersOpen.js';
import { gridOf, type Landmarks, landmarksOf } from './landmarks.js';
import { type Fact, factRange } from '../../model/index.js';
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
function openingsOfDay({ facts, entities }: Ruleset, { date }: Assessment): Opening[] {
  const all = [...(facts ?? []), ...(entities ?? []).flatMap((list) => list.facts)];
  if (readDay(date) !== null || !all.some(({ type }) => type === 'date')) return [];
  return [[(assessment: Assessment) => ({ ...assessment, date: SOME_DAY })]];
}

/** The values to be tried for a fact. */
function valuesFor(fact: Fact, date: unknown, landmarks: Landmarks): FactValue[] {
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
  return values[type]();
}

function openingsOfFacts(ruleset: Ruleset, { facts = {}, date }: Assessment, landmarks: Landmarks): Opening[] {
  const open = (ruleset.facts ?? []).filter(({ id }) => !(id in facts));
  return open.map((fact) =>
    valuesFor(fact, date, landmarks).map((value) => (assessment: Assessment) => ({
      ...assessment,
      facts: { ...assessment.facts, [fact.id]: value },
    })),
  );
}

/** The facts that entities leave open; a list that is not given is settled by none, one or two with first values. */
function openingsOfEntities(ruleset: Ruleset, { entities = {}, date }: Assessment, landmarks: Landmarks): Opening[] {
  return (ruleset.entities ?? []).flatMap((list) => {
    const given = entities[list.id];
    const put = (members: NonNullable<typeof given>) => (assessment: Assessment) => ({
      ...assessment,
      entities: { ...assessment.entities, [list.id]: members },
    });
    if (!given) return [listsOf(list, date, landmarks).map(put)];
    return given.flatMap(({ id, facts = {} }) =>
      list.facts
        .filter((fact) => !(fact.id in facts))
        .map((fact) =>
          valuesFor(fact, date, landmarks).map((value) => (assessment: Assessment) => {
            const members = assessment.entities?.[list.id] ?? [];
            const settled = members.map((one) =>
              one.id === id ? { ...one, facts: { ...one.facts, [fact.id]: value } } : one,
            );
            return put(settled)(assessment);
          }),
        ),
    );
  });
}

/** Lists that may be given where none is: as many as are asked for and up to two more, alike, with low and high values. */
function listsOf({ facts, atLeast = 0, atMost = Infinity }: EntityList, date: unknown, landmarks: Landmarks) {
  const some = [0, 1, 2].map((more) => atLeast + more).filter((count) => count <= atMost);
  const values = facts.map((fact) => [fact.id, valuesFor(fact, date, landmarks)] as const);
  const alike = [0, 1, 2].map((which) =>
    Object.fromEntries(values.map(([id, found]) => [id, found[Math.floor((which * (found.length - 1)) / 2)]!])),
  );
  return some.flatMap((count) =>
    alike.map((own) => Array.from({ length: count }, (_, index) => ({ id: String(index + 1), facts: own }))),
  );
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
    ...openingsOfEntities(ruleset, assessment, landmarks),
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
