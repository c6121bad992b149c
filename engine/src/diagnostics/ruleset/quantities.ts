import { error, warning } from '../diagnostic.js';
import { enNear, enQuote, zhNear, zhQuote } from '../words.js';

/** Findings on numbers: ranges, roundings, points, and what the scoring of an indicator needs. */
export const quantities = {
  'entity-weight-negative': error<{ seen: string; range: string }>({
    zh: (p) => `权重不得为负，${zhQuote(p.seen)}可能在${p.range}之内；请给它写上不小于0的范围。`,
    en: (p) =>
      `A weight is never negative, but ${enQuote(p.seen)} may lie within ${p.range}. Declare a range for it that is at least 0.`,
  }),
  'entity-range': error<{ atLeast: number; atMost: number }>({
    zh: (p) => `至少的个数不得多于至多的，看到的是至少${p.atLeast}个、至多${p.atMost}个；请改正其一。`,
    en: (p) =>
      `There cannot be more at least than at most, but there are to be at least ${p.atLeast} and at most ${p.atMost}. Correct one of them.`,
  }),
  'decimal-unreadable': error<{ seen: string }>({
    zh: (p) =>
      `数最多30位有效数字（不加引号的JSON数最多15位），指数在±30以内，看到的是${zhQuote(p.seen)}；请减少位数，或写成字符串。`,
    en: (p) =>
      `A number has at most 30 significant digits (15 where it is not in quotation marks) and an exponent within ±30, but it is ${enQuote(p.seen)}. Write fewer digits, or put it in quotation marks.`,
  }),
  'unit-unknown': error<{ seen: string; near: string }>({
    zh: (p) => `单位要是已知的，没有单位${zhQuote(p.seen)}；${zhNear(p.near)}请改正，或在units里声明它。`,
    en: (p) =>
      `A unit must be known; there is no unit ${enQuote(p.seen)}.${enNear(p.near)} Correct it, or declare it in units.`,
  }),
  'unit-mismatch': error<{ position: number; parts: readonly string[] }>({
    zh: (p) =>
      `相加减、相比较的量要同类，算式第${p.position}个字符起的一项与前面的不同类（${zhQuote(p.parts)}）；请改正算式或单位。`,
    en: (p) =>
      `Only quantities of one kind can be added or compared; the part that starts at character ${p.position} of the formula is of another kind than what stands before it (${enQuote(p.parts)}). Correct the formula or the units.`,
  }),
  'unit-conversion': error<{ position: number; parts: readonly string[] }>({
    zh: (p) =>
      `相加减、相比较的量要用同一单位，算式第${p.position}个字符起的一项与前面的单位大小不同（${zhQuote(p.parts)}）；请先换算成同一单位。`,
    en: (p) =>
      `Quantities that are added or compared must be in one unit; the part that starts at character ${p.position} of the formula is in a unit of another size (${enQuote(p.parts)}). Convert one of them first.`,
  }),
  'unit-result': error<{ seen: string; parts: readonly string[] }>({
    zh: (p) =>
      `算式结果的单位要与声明的同类，声明的是${zhQuote(p.seen)}，由各符号（${zhQuote(p.parts)}）得不出它；请改正单位或算式。`,
    en: (p) =>
      `The result must be of the kind its unit declares, ${enQuote(p.seen)}, which the symbols (${enQuote(p.parts)}) do not give. Correct the unit or the formula.`,
  }),
  'range-two-ends': error<{ first: string; second: string }>({
    zh: (p) => `一端要么含端点要么不含，${zhQuote(p.first)}与${zhQuote(p.second)}不能同时写；请删去其一。`,
    en: (p) =>
      `An end is either closed or open; ${enQuote(p.first)} and ${enQuote(p.second)} cannot stand together. Remove one.`,
  }),
  'range-empty': error<{ from: string; to: string }>({
    zh: (p) => `范围里至少要有一个数，从${zhQuote(p.from)}到${zhQuote(p.to)}一个也没有；请改正两端。`,
    en: (p) =>
      `A range must hold at least one number; from ${enQuote(p.from)} to ${enQuote(p.to)} there is none. Correct its ends.`,
  }),
  'clamp-empty': error<{ atLeast: string; atMost: string }>({
    zh: (p) => `下限不能大于上限，看到的下限是${zhQuote(p.atLeast)}，上限是${zhQuote(p.atMost)}；请改正。`,
    en: (p) =>
      `A lower limit must not exceed the upper one; the lower is ${enQuote(p.atLeast)}, the upper ${enQuote(p.atMost)}. Correct them.`,
  }),
  'bound-empty': error<{ total: string }>({
    zh: (p) => `总分界限至少要写一端，${zhQuote(p.total)}的一端也没有；请补上atLeast、above、atMost或below。`,
    en: (p) =>
      `A bound must state at least one end; that on ${enQuote(p.total)} states none. Add atLeast, above, atMost or below.`,
  }),
  'rounding-measure': error<{ seen: 'both' | 'neither' }>({
    zh: (p) =>
      `修约要写digits（小数位）和step（间隔）中的一个，看到的是${p.seen === 'both' ? '两个都有' : '两个都没有'}；请只留一个。`,
    en: (p) =>
      `A rounding states either digits or step, but ${p.seen === 'both' ? 'both are' : 'neither is'} there. Keep exactly one.`,
  }),
  'not-positive': error<{ key: string; seen: string }>({
    zh: (p) => `${zhQuote(p.key)}要大于0，看到的是${zhQuote(p.seen)}；请改正。`,
    en: (p) => `${enQuote(p.key)} must be greater than 0, but it is ${enQuote(p.seen)}. Correct it.`,
  }),
  'options-missing': error({
    zh: () => `单选和多选要列出options，没有看到；请补上选项。`,
    en: () => `A choice needs its options, and there are none. Add them.`,
  }),
  'date-unit': error<{ seen: string }>({
    zh: (p) =>
      `日期按年（a）或天（d）计，unit要写a或d${p.seen === '' ? '，没有看到' : `，看到的是${zhQuote(p.seen)}`}；请写明。`,
    en: (p) =>
      `A date counts in years (a) or days (d), so its unit must be a or d${p.seen === '' ? ', and there is none' : `, but it is ${enQuote(p.seen)}`}. State it.`,
  }),
  'field-not-for-type': error<{ key: string; type: string }>({
    zh: (p) => `${zhQuote(p.key)}对类型${zhQuote(p.type)}没有意义；请删去，或改类型。`,
    en: (p) => `${enQuote(p.key)} means nothing for the type ${enQuote(p.type)}. Remove it, or change the type.`,
  }),
  'points-missing': error<{ class: string }>({
    zh: (p) => `计分的类别（${zhQuote(p.class)}）要有分值，没有看到；请补上points，或改类别。`,
    en: (p) =>
      `An indicator of a class that earns points (${enQuote(p.class)}) needs points, and there are none. Add points, or change the class.`,
  }),
  'points-not-for-class': error<{ class: string; seen: string }>({
    zh: (p) => `必须满足的类别（${zhQuote(p.class)}）不计分，看到的分值是${zhQuote(p.seen)}；请删去points，或改类别。`,
    en: (p) =>
      `A class that must be met (${enQuote(p.class)}) earns no points, but points are ${enQuote(p.seen)}. Remove points, or change the class.`,
  }),
  'member-without-points': warning<{ code: string }>({
    zh: (p) => `总分的成员一般有分值，指标${zhQuote(p.code)}没有，只按0计；请核对成员的选取。`,
    en: (p) =>
      `The members of a total usually have points; indicator ${enQuote(p.code)} has none and brings 0. Check the selection of members.`,
  }),
  'full-differs': error<{ declared: string; sum: string }>({
    zh: (p) =>
      `各项满分之和要等于所写的满分，写的是${zhQuote(p.declared)}，相加得${zhQuote(p.sum)}；请核对成员和各项分值。`,
    en: (p) =>
      `The full points of the items must add up to the full points declared: ${enQuote(p.declared)} is declared, the sum is ${enQuote(p.sum)}. Check the members and their points.`,
  }),
  'band-points': error<{ seen: 'both' | 'neither' }>({
    zh: (p) =>
      `一段要写points（定值）和line（直线）中的一个，看到的是${p.seen === 'both' ? '两个都有' : '两个都没有'}；请只留一个。`,
    en: (p) =>
      `A band states either points or line, but ${p.seen === 'both' ? 'both are' : 'neither is'} there. Keep exactly one.`,
  }),
  'line-vertical': error<{ at: string }>({
    zh: (p) => `两点的at不同才能确定直线，看到的都是${zhQuote(p.at)}；请改正其一，或改写定值。`,
    en: (p) =>
      `Two points give a line only where their at differ, but both are ${enQuote(p.at)}. Correct one, or state constant points.`,
  }),
  'line-unbounded': error<{ end: 'atLeast' | 'atMost' }>({
    zh: (p) =>
      `得分要有上下限，这一段的直线没有${p.end === 'atMost' ? '上' : '下'}限；请给range补上端点，或用clamp写明${zhQuote(p.end)}。`,
    en: (p) =>
      `Points must be bounded, but the line of this band has no ${p.end === 'atMost' ? 'upper' : 'lower'} limit. Give its range an end, or state ${enQuote(p.end)} in clamp.`,
  }),
  'limit-not-ahead': error<{ points: string; each: string; limit: string }>({
    zh: (p) =>
      `加减到的分值要在每级分值的前方，从${zhQuote(p.points)}起每级${zhQuote(p.each)}到不了${zhQuote(p.limit)}；请改正limit，或改each的正负。`,
    en: (p) =>
      `The limit must lie where the points of each step lead; from ${enQuote(p.points)} on, ${enQuote(p.each)} at a time never comes to ${enQuote(p.limit)}. Correct limit, or the sign of each.`,
  }),
  'points-unbounded': error<{ end: 'atLeast' | 'atMost' }>({
    zh: (p) =>
      `得分要有上下限，这个公式没有${p.end === 'atMost' ? '上' : '下'}限；请给所用的量补上范围，或用clamp写明${zhQuote(p.end)}。`,
    en: (p) =>
      `Points must be bounded, but this formula has no ${p.end === 'atMost' ? 'upper' : 'lower'} limit. Give what it is computed from a range, or state ${enQuote(p.end)} in clamp.`,
  }),
  'levels-mixed': error<{ with: readonly string[]; without: readonly string[] }>({
    zh: (p) =>
      `各档要么都有条件，要么都由评价员选，${zhQuote(p.with)}有条件，${zhQuote(p.without)}没有；请补上或删去when。`,
    en: (p) =>
      `Either every level has a condition or none has; ${enQuote(p.with)} have one, ${enQuote(p.without)} have none. Add or remove when.`,
  }),
  'weight-without-points': error({
    zh: () => `按权重折算要除以最高档位分，各档都不大于0；请给档位写正的分值。`,
    en: () =>
      `A weight is scaled by the highest level points, and no level has more than 0. Give the levels positive points.`,
  }),
  'out-of-without-weight': error({
    zh: () => `outOf只在有weight时才有用，这里没有weight；请补上weight，或删去outOf。`,
    en: () => `outOf only serves a weight, and there is none. Add weight, or remove outOf.`,
  }),
  'weights-too-fine': error<{ degree: number; limit: number }>({
    zh: (p) =>
      `几何平均的权重化成最小的整数比以后，合计最多${p.limit}，这里是${p.degree}；请减少权重的位数，或核对比例。`,
    en: (p) =>
      `The weights of a geometric mean, as the smallest whole numbers of their proportions, add up to at most ${p.limit}, but here to ${p.degree}. Write the weights with fewer digits, or check their proportions.`,
  }),
  'member-without-levels': error<{ code: string }>({
    zh: (p) => `档位指数的成员都要按档位评分，指标${zhQuote(p.code)}不是；请核对成员的选取，或改用levels评分。`,
    en: (p) =>
      `The members of an index of levels are all scored by levels; indicator ${enQuote(p.code)} is not. Check the selection of members, or score it by levels.`,
  }),
  'share-of-not-applicable': error({
    zh: () =>
      `求占比（有scale）时，不适用的成员不在分母里，不能计入outcomes；请删去notApplicable，或删去scale改计个数。`,
    en: () =>
      `A share (with scale) leaves members that do not apply out of its denominator, so they cannot be among outcomes. Remove notApplicable, or remove scale to count them.`,
  }),
};
