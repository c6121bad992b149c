import { error, info, warning } from './diagnostic.js';
import { enQuote, zhQuote } from './words.js';

/** Findings on what could not be computed: missing, undefined, or outside what was declared. */
export const evaluation = {
  'notice-info': info<{ zh: string; en: string }>({ zh: (p) => p.zh, en: (p) => p.en }),
  'notice-warning': warning<{ zh: string; en: string }>({ zh: (p) => p.zh, en: (p) => p.en }),
  'parameter-missing': warning<{ parameter: string; range: string }>({
    zh: (p) =>
      `参数${zhQuote(p.parameter)}由采用机构规定，还没有给出，在${p.range}之内未知；请指明采用记录或键入参数值。`,
    en: (p) =>
      `Parameter ${enQuote(p.parameter)} is set by the adopting authority and is missing; it is unknown within ${p.range}. Name the adoption, or type the value in.`,
  }),
  'derived-undefined': warning<{ derived: string }>({
    zh: (p) => `除数为零时没有商，所以${zhQuote(p.derived)}没有定义，按未知处理；请核对所填的值。`,
    en: (p) =>
      `Nothing can be divided by zero, so ${enQuote(p.derived)} is undefined and counts as unknown. Check the values entered.`,
  }),
  'derived-out-of-range': error<{ derived: string; seen: string; range: string }>({
    zh: (p) => `${zhQuote(p.derived)}要在${p.range}之内，算得${zhQuote(p.seen)}，按未知处理；请核对所填的值。`,
    en: (p) =>
      `${enQuote(p.derived)} must lie within ${p.range}, but it comes to ${enQuote(p.seen)} and counts as unknown. Check the values entered.`,
  }),
  'total-undefined': warning<{ total: string }>({
    zh: (p) => `除数为零时没有商，所以总分${zhQuote(p.total)}没有定义，按未知处理；请核对是否没有一项适用。`,
    en: (p) =>
      `Nothing can be divided by zero, so total ${enQuote(p.total)} is undefined and counts as unknown. Check whether no item applies.`,
  }),
  'aggregate-undefined': warning<{ aggregate: string; list: string }>({
    zh: (p) =>
      `一个对象也没有（或权重都是零），就没有平均、最大最小和占比，所以${zhQuote(p.aggregate)}没有定义，按未知处理；请核对${zhQuote(p.list)}里的对象。`,
    en: (p) =>
      `Of no entities (or none that weighs anything) there is no mean, extreme or share, so ${enQuote(p.aggregate)} is undefined and counts as unknown. Check the entities in ${enQuote(p.list)}.`,
  }),
  'mean-of-negative': warning<{ total: string }>({
    zh: (p) => `负数没有几何平均，所以总分${zhQuote(p.total)}没有定义，按未知处理；请核对求平均的各量。`,
    en: (p) =>
      `There is no geometric mean of a negative number, so total ${enQuote(p.total)} is undefined and counts as unknown. Check the quantities of which it is taken.`,
  }),
  'level-none-holds': warning<{ indicator: string }>({
    zh: (p) =>
      `各档的条件要有一个成立，指标${zhQuote(p.indicator)}没有一档成立，按未知处理；请核对所填的值，或补上缺的一档。`,
    en: (p) =>
      `One level's condition must hold, but none of indicator ${enQuote(p.indicator)} does, so it counts as unknown. Check the values entered, or add the missing level.`,
  }),
  'table-none-holds': warning<{ table: string }>({
    zh: (p) =>
      `参照表要有一种情形成立，表${zhQuote(p.table)}没有一种成立，按未知处理；请核对所填的值，或给表补上缺的情形。`,
    en: (p) =>
      `One case of a reference table must hold, but none of ${enQuote(p.table)} does, so its number counts as unknown. Check the values entered, or add the missing case.`,
  }),
  'points-undefined': warning<{ indicator: string }>({
    zh: (p) => `除数为零时没有商，所以指标${zhQuote(p.indicator)}的得分没有定义，按未知处理；请核对所填的值。`,
    en: (p) =>
      `Nothing can be divided by zero, so the points of indicator ${enQuote(p.indicator)} are undefined and count as unknown. Check the values entered.`,
  }),
  'scale-no-band': warning<{ indicator: string; seen: string }>({
    zh: (p) =>
      `量要落在某一段里，指标${zhQuote(p.indicator)}的${zhQuote(p.seen)}不在任何一段，按未知处理；请核对所填的值，或补上缺的一段。`,
    en: (p) =>
      `The quantity must fall into a band, but ${enQuote(p.seen)} of indicator ${enQuote(p.indicator)} is in none, so it counts as unknown. Check the value entered, or add the missing band.`,
  }),
};
