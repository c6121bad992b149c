import { error } from './diagnostic.js';
import { enQuote, zhQuote } from './words.js';

type Seen = { seen: string };

/** Findings on the sheets of a workbook that past assessments are read from; the row is refused, nothing is guessed. */
export const worksheets = {
  'cell-error': error<Seen>({
    zh: (p) => `这一格是表格软件的错误值${zhQuote(p.seen)}；请在表里改正公式或填上值，不知道就留空。`,
    en: (p) =>
      `This cell is an error of the spreadsheet, ${enQuote(p.seen)}. Mend the formula or enter the value; leave it blank where it is not known.`,
  }),
  'cell-not-yes-no': error<Seen>({
    zh: (p) =>
      `这一列要填满足或不满足（也可用是否、√×、1和0），看到的是${zhQuote(p.seen)}；请改填，不适用写“不适用：理由”，不知道就留空。`,
    en: (p) =>
      `This column says met or unmet (yes and no, √ and ×, 1 and 0 will do), but ${enQuote(p.seen)} was given. Correct it; write “not applicable: reason” where it does not apply, and leave it blank where it is not known.`,
  }),
  'cell-not-number': error<Seen>({
    zh: (p) => `这一列要填数，看到的是${zhQuote(p.seen)}；请填不带单位和千分位的数，如12.5，不知道就留空。`,
    en: (p) =>
      `This column holds numbers, but ${enQuote(p.seen)} was given. Enter a number such as 12.5 without unit or thousands separators; leave it blank where it is not known.`,
  }),
  'cell-not-date': error<Seen>({
    zh: (p) => `这一列要填日期，如2025-03-01，看到的是${zhQuote(p.seen)}；请改填，不知道就留空。`,
    en: (p) =>
      `This column holds dates such as 2025-03-01, but ${enQuote(p.seen)} was given. Correct it; leave it blank where it is not known.`,
  }),
  'cell-unknown-choice': error<Seen & { allowed: readonly string[] }>({
    zh: (p) => `这一列要填${zhQuote(p.allowed)}之一，没有${zhQuote(p.seen)}；请改填，不知道就留空。`,
    en: (p) =>
      `This column takes ${enQuote(p.allowed)}; there is no ${enQuote(p.seen)}. Correct it; leave it blank where it is not known.`,
  }),
  'cell-not-applicable-without-reason': error<Seen>({
    zh: (p) => `认定不适用须写明理由，看到的只有${zhQuote(p.seen)}；请写成“不适用：理由”，或给理由单设一列。`,
    en: (p) =>
      `Calling an item not applicable needs a reason, but only ${enQuote(p.seen)} was given. Write “not applicable: reason”, or give the reason a column of its own.`,
  }),
  'cell-contradicts': error<Seen & { other: string }>({
    zh: (p) => `这一格说这项不适用（${zhQuote(p.seen)}），${p.other}列又作了答；请去掉其一。`,
    en: (p) =>
      `This cell says that the item does not apply (${enQuote(p.seen)}), yet column ${p.other} answers it. Take one of them out.`,
  }),
  'row-nothing-used': error<Seen>({
    zh: (p) =>
      `这一行除企业情况外，用到的列里什么也没有，看到的是${zhQuote(p.seen)}；是企业就填上答案或给其他列定去处，是合计或说明就从表里删去。`,
    en: (p) =>
      `Beside what the enterprise is, nothing stands in the columns of this row that are used; ${enQuote(p.seen)} was seen. If it is an enterprise, enter its answers or say what other columns hold; if it is a sum or a note, take it out of the sheet.`,
  }),
  'column-other-heading': error<Seen & { heading: string }>({
    zh: (p) => `这一列的表头应是${zhQuote(p.heading)}，看到的是${zhQuote(p.seen)}；请重新核对各列的对应。`,
    en: (p) =>
      `The heading of this column should be ${enQuote(p.heading)}, but is ${enQuote(p.seen)}. Check the mapping of the columns again.`,
  }),
  'column-unknown-place': error<Seen & { heading: string }>({
    zh: (p) => `${zhQuote(p.heading)}列对应到${zhQuote(p.seen)}，规则集里没有；请另选，或不用这一列。`,
    en: (p) =>
      `Column ${enQuote(p.heading)} is mapped to ${enQuote(p.seen)}, which the ruleset does not have. Choose another place, or leave the column out.`,
  }),
  'column-taken-twice': error<{ heading: string; other: string }>({
    zh: (p) => `${zhQuote(p.heading)}列与${p.other}列对应到同一处；请改其中一列，或不用它。`,
    en: (p) =>
      `Columns ${enQuote(p.heading)} and ${p.other} are mapped to the same place. Change one of them, or leave it out.`,
  }),
};
