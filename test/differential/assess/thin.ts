import type { Answer, Assessment, LevelsScoring, Ruleset } from '@biaochi/schemas/types';
import { type Opening, countOf, evaluateReference, openingsOf } from '@biaochi/engine';
import type { Random } from '../random.js';

/** An assessment that leaves something open, and the ways to settle it. */
export interface Thinned {
  readonly assessment: Assessment;
  readonly openings: readonly Opening[];
}

interface Draft {
  readonly assessment: Assessment;
  readonly erroneous: ReadonlySet<string>;
}

function without<T>(record: Readonly<Record<string, T>> | undefined, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([other]) => other !== key));
}

/** Answers that no item takes: they count as none, with an error finding. */
const bogus: readonly Answer[] = [
  { value: '5' },
  { checks: { 没有: true } },
  { level: 'nowhere' },
  { notApplicable: ' ' },
];

function withAnswer({ assessment, erroneous }: Draft, code: string, answer: Answer): Draft {
  return { assessment: { ...assessment, answers: { ...assessment.answers, [code]: answer } }, erroneous };
}

function dropAnswer(random: Random, draft: Draft): Draft {
  const { assessment, erroneous } = draft;
  const codes = Object.keys(assessment.answers);
  if (codes.length === 0) return draft;
  const code = random.pick(codes);
  if (random.chance(15))
    return { ...withAnswer(draft, code, random.pick(bogus)), erroneous: new Set([...erroneous, code]) };
  return { assessment: { ...assessment, answers: without(assessment.answers, code) }, erroneous };
}

function dropPart(random: Random, draft: Draft): Draft {
  const isWhole = (code: string): boolean => draft.erroneous.has(code);
  const parted = Object.entries(draft.assessment.answers).filter(
    ([code, { checks, values }]) => (checks ?? values) && !isWhole(code),
  );
  if (parted.length === 0) return dropAnswer(random, draft);
  const [code, answer] = random.pick(parted);
  const kind = answer.checks && (!answer.values || random.chance(50)) ? 'checks' : 'values';
  const keys = Object.keys(answer[kind] ?? {});
  if (keys.length === 0) return draft;
  return withAnswer(draft, code, {
    ...answer,
    [kind]: without<boolean | string | number>(answer[kind], random.pick(keys)),
  });
}

function dropFact(random: Random, { assessment, erroneous }: Draft): Draft {
  const kind = random.pick(['facts', 'facts', 'parameters'] as const);
  const keys = Object.keys(assessment[kind] ?? {});
  if (keys.length === 0) return { assessment, erroneous };
  return {
    assessment: { ...assessment, [kind]: without<unknown>(assessment[kind], random.pick(keys)) },
    erroneous,
  } as Draft;
}

/** One fact of an entity, or now and then a list of them as a whole. */
function dropOfEntity(random: Random, draft: Draft): Draft {
  const { assessment, erroneous } = draft;
  const lists = Object.entries(assessment.entities ?? {});
  if (lists.length === 0) return dropFact(random, draft);
  const [id, members] = random.pick(lists);
  if (random.chance(30) || members.length === 0) {
    return { assessment: { ...assessment, entities: without(assessment.entities, id) }, erroneous };
  }
  const from = random.pick(members);
  const keys = Object.keys(from.facts ?? {});
  if (keys.length === 0) return draft;
  const key = random.pick(keys);
  const left = members.map((one) => (one === from ? { ...one, facts: without(one.facts, key) } : one));
  return { assessment: { ...assessment, entities: { ...assessment.entities, [id]: left } }, erroneous };
}

/** Whether the levels rest on the item's own values alone, so that nothing taken out elsewhere leaves them open. */
function restsOnOwn(code: string, levels: LevelsScoring['levels']): boolean {
  const text = JSON.stringify(levels);
  const facts = [...text.matchAll(/"fact":"([^"]*)"/g)].map((match) => match[1] ?? '');
  return !text.includes('"condition":') && facts.every((fact) => fact.startsWith(`value:${code}/`));
}

/** A level that the conditions do not choose, beside the values from which they choose another: not assessed. */
async function contradict(random: Random, ruleset: Ruleset, draft: Draft): Promise<Draft> {
  const result = await evaluateReference(ruleset, draft.assessment);
  if (result.status === 'incomplete') return draft;
  const items = ruleset.indicators.flatMap(({ code, scoring, inputs = [] }) => {
    const chosen = result.indicators[code]?.level;
    const answer = draft.assessment.answers[code];
    if (scoring.method !== 'levels' || chosen === undefined || answer?.values === undefined) return [];
    if (!restsOnOwn(code, scoring.levels) || Object.keys(answer.values).length < inputs.length) return [];
    const others = scoring.levels.map((level) => level.id).filter((id) => id !== chosen);
    return others.length > 0 ? [{ code, answer, others }] : [];
  });
  if (items.length === 0) return draft;
  const { code, answer, others } = random.pick(items);
  const erroneous = new Set([...draft.erroneous, code]);
  return { ...withAnswer(draft, code, { ...answer, level: random.pick(others) }), erroneous };
}

/** The assessment with a few things taken out or spoilt, so that it has between 2 and so many completions; or nothing. */
export async function thin(
  random: Random,
  ruleset: Ruleset,
  assessment: Assessment,
  most: number,
): Promise<Thinned | undefined> {
  let draft: Draft = { assessment, erroneous: new Set() };
  let openings = openingsOf(ruleset, assessment, draft.erroneous);
  if (countOf(openings) > most) return undefined;
  for (let tries = random.int(1, 5); tries > 0; tries--) {
    const next = random.chance(15)
      ? await contradict(random, ruleset, draft)
      : random.pick([dropAnswer, dropAnswer, dropPart, dropFact, dropOfEntity])(random, draft);
    const more = openingsOf(ruleset, next.assessment, next.erroneous);
    if (countOf(more) <= most && more.every((opening) => opening.length > 0)) [draft, openings] = [next, more];
  }
  return countOf(openings) > 1 ? { assessment: draft.assessment, openings } : undefined;
}
