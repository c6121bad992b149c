import type { Decimal, LevelsScoring } from '@biaochi/schemas/types';
import { readDecimal } from '../../commands/decimal.js';
import type { Item, RubricLine } from '../items.js';
import { doubt, note, type Remark } from '../remarks.js';
import { stretchOf, within } from './bounds.js';
import type { Proposal, Reading } from './proposal.js';
import { quantityOf } from './quantity.js';

/** 「15%」 as a weight, in per cent; null where there is none. */
export const readWeight = (words: string): Decimal | null => readDecimal(words.replace(/%$/, ''));

type Level = LevelsScoring['levels'][number];

const spanOf = (span: string): readonly [number, number] | null => {
  const [, from, to] = /^(\d+)\s*[-—~至]\s*(\d+)$/.exec(span) ?? [];
  return from === undefined || to === undefined ? null : [Number(from), Number(to)];
};

/** Levels that the evaluator chooses among, best first, for a span such as 1-5 without a rubric. */
const bare = ([from, to]: readonly [number, number]): Level[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    id: to - index,
    order: 10 * (index + 1),
    points: to - index,
  }));

function printed(rubric: readonly RubricLine[]): { levels: Level[]; hasTwins: boolean } {
  const points = rubric.map(({ level }) => readDecimal(level) ?? 0);
  const seen = new Map<string, number>();
  const levels = rubric.map(({ text }, index): Level => {
    const own = points[index]!;
    const times = (seen.get(String(own)) ?? 0) + 1;
    seen.set(String(own), times);
    const id = Number.isInteger(Number(own)) && times === 1 ? Number(own) : `L${index + 1}`;
    return { id, order: 10 * (index + 1), label: { zh: text.replace(/[。；]$/, '') }, points: own };
  });
  return { levels, hasTwins: [...seen.values()].some((times) => times > 1) };
}

/** A rubric as levels: by conditions where every line is a stretch of one number, else chosen by the evaluator. */
export function readLevels({ rubric, span, weight }: Item, reading: Reading): Proposal | null {
  const range = spanOf(span);
  const weighed = weight === '' ? null : readWeight(weight);
  const own = weighed === null ? {} : { weight: weighed };
  if (rubric.length === 0) {
    if (!range || range[1] <= range[0] || range[1] - range[0] > 20) return null;
    return {
      scoring: { method: 'levels', ...own, levels: bare(range) },
      inputs: [],
      derived: [],
      remarks: [note('levelsChosen')],
    };
  }
  const { levels, hasTwins } = printed(rubric);
  const stretches = rubric.map(({ text }) => stretchOf(text));
  const remarks: Remark[] = [];
  if (hasTwins) remarks.push(doubt('samePoints'));
  const beyond = range && levels.some(({ points }) => Number(points) < range[0] || Number(points) > range[1]);
  if (beyond) remarks.push(doubt('levelsBeyond', { span }));
  const top = Math.max(...levels.map(({ points }) => Number(points)));
  if (range && top < range[1]) remarks.push(doubt('levelsShort', { span, top }));
  const known = stretches.filter((stretch) => stretch !== null);
  const [first] = known;
  if (!first || known.length < rubric.length || known.some(({ unit }) => unit !== first.unit)) {
    return {
      scoring: { method: 'levels', ...own, levels },
      inputs: [],
      derived: [],
      remarks: [...remarks, note('levelsChosen')],
    };
  }
  const quantity = quantityOf(first.name, first.unit, reading);
  return {
    scoring: {
      method: 'levels',
      ...own,
      levels: levels.map((level, index) => ({ ...level, when: within(known[index]!, quantity.reference) })),
    },
    inputs: quantity.inputs,
    derived: quantity.derived,
    remarks: [...remarks, ...quantity.remarks],
  };
}
