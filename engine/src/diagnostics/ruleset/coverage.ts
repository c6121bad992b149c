import { error, warning } from '../diagnostic.js';
import { enQuote, zhQuote } from '../words.js';

/** A stretch of the number line as it stands in params: "(9, 10]", either end left out where unbounded. */
type Stretch = string;

function read(stretch: Stretch): { lo: string; hi: string; loOpen: boolean; hiOpen: boolean } {
  const [lo = '', hi = ''] = stretch.slice(1, -1).split(', ');
  return { lo, hi, loOpen: stretch.startsWith('('), hiOpen: stretch.endsWith(')') };
}

/** A number with its unit: a space before letters as SI asks, none before signs and Chinese units. */
function measured(number: string, unit: string): string {
  return /^[a-zA-Z]/.test(unit) ? `${number} ${unit}` : number + unit;
}

function zhStretch(stretch: Stretch, unit: string): string {
  const { lo, hi, loOpen, hiOpen } = read(stretch);
  const [low, high] = [measured(lo, unit), measured(hi, unit)];
  if (lo === '' && hi === '') return '任何数';
  if (lo === '') return `${hiOpen ? '小于' : '不大于'}${high}的数`;
  if (hi === '') return `${loOpen ? '大于' : '不小于'}${low}的数`;
  if (lo === hi) return `恰好${low}`;
  return `${low}${loOpen ? '' : '（含）'}与${high}${hiOpen ? '' : '（含）'}之间`;
}

function enStretch(stretch: Stretch, unit: string): string {
  const { lo, hi, loOpen, hiOpen } = read(stretch);
  const [low, high] = [measured(lo, unit), measured(hi, unit)];
  if (lo === '' && hi === '') return 'any number';
  if (lo === '') return `a number ${hiOpen ? 'below' : 'of at most'} ${high}`;
  if (hi === '') return `a number ${loOpen ? 'above' : 'of at least'} ${low}`;
  if (lo === hi) return `exactly ${low}`;
  return `a number between ${low}${loOpen ? '' : ' (included)'} and ${high}${hiOpen ? '' : ' (included)'}`;
}

/** The case named for a gap; one that is a single number is its own example. */
function zhExample({ gap, example, unit }: Gap): string {
  const { lo, hi } = read(gap);
  return lo !== '' && lo === hi ? '' : `，例如${measured(example, unit)}`;
}

function enExample({ gap, example, unit }: Gap): string {
  const { lo, hi } = read(gap);
  return lo !== '' && lo === hi ? '' : `, for example ${measured(example, unit)}`;
}

type Gap = { gap: Stretch; example: string; unit: string };

const zhChecks = (met: readonly string[]): string =>
  met.length === 0 ? '一项也不满足' : `只满足${met.map(zhQuote).join('、')}`;
const enChecks = (met: readonly string[]): string =>
  met.length === 0 ? 'no sub-check' : `only ${met.map(enQuote).join(', ')}`;

/** Findings on what can never happen, and on cases that nothing answers; each gap names a case. */
export const coverage = {
  'band-gap': error<Gap>({
    zh: (p) => `${zhStretch(p.gap, p.unit)}没有档位${zhExample(p)}；请补上一段，或把相邻的一段接上。`,
    en: (p) =>
      `There is no band for ${enStretch(p.gap, p.unit)}${enExample(p)}. Add a band, or let a neighbour reach so far.`,
  }),
  'band-overlap': error<{ first: string; second: string; example: string; unit: string }>({
    zh: (p) =>
      `各段不能重叠，${zhQuote(p.first)}与${zhQuote(p.second)}都含有${measured(p.example, p.unit)}；请改正端点。`,
    en: (p) =>
      `Bands must not overlap, but both ${enQuote(p.first)} and ${enQuote(p.second)} hold ${measured(p.example, p.unit)}. Correct their ends.`,
  }),
  'band-unreachable': error<{ quantity: string; range: Stretch; unit: string }>({
    zh: (p) =>
      `${zhQuote(p.quantity)}只会是${zhStretch(p.range, p.unit)}，这一段永远用不到；请改正range，或删去这一段。`,
    en: (p) =>
      `${enQuote(p.quantity)} is only ever ${enStretch(p.range, p.unit)}, so this band is never used. Correct its range, or remove it.`,
  }),
  'level-gap': error<Gap & { fact: string }>({
    zh: (p) =>
      `${zhQuote(p.fact)}在${zhStretch(p.gap, p.unit)}没有档位${zhExample(p)}；请补上一档，或改相邻一档的条件。`,
    en: (p) =>
      `There is no level where ${enQuote(p.fact)} is ${enStretch(p.gap, p.unit)}${enExample(p)}. Add a level, or change the condition of a neighbour.`,
  }),
  'level-gap-case': error<{ example: readonly string[] }>({
    zh: (p) => `有的情形没有一档成立，例如${zhQuote(p.example)}；请补上一档，或放宽某一档的条件。`,
    en: (p) =>
      `In some cases no level holds, for example ${enQuote(p.example)}. Add a level, or widen the condition of one.`,
  }),
  'level-unreachable': error<{ level: string }>({
    zh: (p) =>
      `${zhQuote(p.level)}档永远轮不到：它的条件不会成立，或成立时前面的档已经成立；请改条件、改次序，或删去这一档。`,
    en: (p) =>
      `Level ${enQuote(p.level)} is never chosen: its condition cannot hold, or an earlier level holds whenever it does. Change the condition or the order, or remove the level.`,
  }),
  'case-gap': error<{ example: readonly string[] }>({
    zh: (p) =>
      `参照表要覆盖每一种情形，${zhQuote(p.example)}时查不到数；请补上这种情形，或在最后加一种没有条件的情形。`,
    en: (p) =>
      `A reference table must cover every case, but gives no number for ${enQuote(p.example)}. Add the case, or a last one without a condition.`,
  }),
  'case-unreachable': error<{ case: string }>({
    zh: (p) =>
      `情形${zhQuote(p.case)}永远查不到：它的条件不会成立，或成立时前面的情形已经成立；请改条件、改次序，或删去它。`,
    en: (p) =>
      `Case ${enQuote(p.case)} is never looked up: its condition cannot hold, or an earlier case holds whenever it does. Change the condition or the order, or remove the case.`,
  }),
  'row-gap': error<{ met: readonly string[] }>({
    zh: (p) => `组合表要覆盖每一种情形，${zhChecks(p.met)}时没有一行符合；请补上一行（空的met总是符合，可放在最后）。`,
    en: (p) =>
      `The combination table must cover every case, but with ${enChecks(p.met)} met no row fits. Add a row (an empty met always fits and may stand last).`,
  }),
  'row-unreachable': error<{ met: readonly string[] }>({
    zh: (p) =>
      `这一行（${p.met.length === 0 ? '空的met' : zhQuote(p.met)}）永远轮不到，符合它时前面的行已经符合；请移到前面，或删去。`,
    en: (p) =>
      `This row (${p.met.length === 0 ? 'an empty met' : enQuote(p.met)}) is never chosen: an earlier row fits whenever it does. Move it up, or remove it.`,
  }),
  'count-gap': error<{ count: number }>({
    zh: (p) => `得分表要从0项写起，满足${p.count}项时没有一行；请补上count为${p.count}的一行。`,
    en: (p) =>
      `The points table must start from none, but there is no row for ${p.count} met. Add a row with count ${p.count}.`,
  }),
  'count-unreachable': error<{ count: number; checks: number }>({
    zh: (p) => `分项只有${p.checks}个，满足${p.count}项的一行永远用不到；请改count，或删去这一行。`,
    en: (p) =>
      `There are only ${p.checks} sub-checks, so the row for ${p.count} met is never used. Change its count, or remove the row.`,
  }),
  'count-twice': error<{ count: number }>({
    zh: (p) => `一个项数只能有一行，满足${p.count}项的写了两行；请删去其一。`,
    en: (p) => `Each count has one row, but there are two for ${p.count} met. Remove one of them.`,
  }),
  'grade-last-has-demands': error<{ grade: string }>({
    zh: (p) =>
      `最后一级不设条件，才能总有等级，${zhQuote(p.grade)}还有条件；请删去它的条件，或在后面加一个没有条件的等级。`,
    en: (p) =>
      `The last grade must have no demands, so that there is always a grade; ${enQuote(p.grade)} has some. Remove them, or add a grade without demands after it.`,
  }),
  'grade-without-demands': error<{ grade: string }>({
    zh: (p) => `只有最后一级可以不设条件，${zhQuote(p.grade)}后面的等级永远轮不到；请给它补上条件，或移到最后。`,
    en: (p) =>
      `Only the last grade may be without demands; after ${enQuote(p.grade)} no grade is ever reached. Give it demands, or move it to the end.`,
  }),
  'grade-unreachable': error<{ grade: string }>({
    zh: (p) =>
      `等级${zhQuote(p.grade)}永远轮不到：它的条件不会成立，或成立时更好的等级已经成立；请改条件、改次序，或删去。`,
    en: (p) =>
      `Grade ${enQuote(p.grade)} is never reached: its demands cannot hold, or a better grade's hold whenever they do. Change the demands or the order, or remove it.`,
  }),
  'effect-idle': warning<{ grade: string }>({
    zh: (p) =>
      `效果要能改变结论，最高为${zhQuote(p.grade)}就是不设限，因为它已是最好一级；请改为较低的等级或别的效果。`,
    en: (p) =>
      `An effect must be able to change the outcome; at most ${enQuote(p.grade)} limits nothing, as that is the best grade. Name a lower grade, or choose another effect.`,
  }),
  'grade-gap': warning<Gap & { total: string; grade: string }>({
    zh: (p) =>
      `总分${zhQuote(p.total)}在${zhStretch(p.gap, p.unit)}落到最后一级${zhQuote(p.grade)}，两侧却是更好的等级${zhExample(p)}；请核对界限是否漏了一段。`,
    en: (p) =>
      `Where total ${enQuote(p.total)} is ${enStretch(p.gap, p.unit)}${enExample(p)}, the grade is the last, ${enQuote(p.grade)}, although it is better on both sides. Check whether the bounds leave a gap.`,
  }),
};
