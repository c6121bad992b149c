import { entry } from './entry.js';

const names = {
  rows: { zh: '行', en: 'rows' },
  columns: { zh: '列', en: 'columns' },
  cells: { zh: '个有内容的格', en: 'cells with something in them' },
};

/** What can go wrong with a workbook that is uploaded; nothing of it is stored then. */
export const workbookFaults = {
  'workbook-unreadable': entry<{ reason: { zh: string; en: string } }>(
    422,
    (p) => `工作簿读不了：${p.reason.zh}；请用Excel或WPS打开，去掉密码，另存为.xlsx。`,
    (p) =>
      `The workbook cannot be read. ${p.reason.en}. Open it in a spreadsheet, take its password off and save it as .xlsx.`,
  ),
  'workbook-too-large': entry<{ most: number }>(
    413,
    (p) => `工作簿超过${p.most}MiB；请拆成几份，每份带上表头。`,
    (p) => `The workbook is larger than ${p.most} MiB. Split it into several, each with the headings.`,
  ),
  'workbook-unpacks-too-large': entry<{ seen: number; most: number }>(
    422,
    (p) =>
      `工作簿展开后有${p.seen}MiB，最多收${p.most}MiB，没有展开；请确认文件来源，去掉图片和多余的工作表，或拆成几份。`,
    (p) =>
      `The workbook unpacks to ${p.seen} MiB, and at most ${p.most} MiB is taken; it was not unpacked. Make sure where it comes from, and take out pictures and other sheets, or split it.`,
  ),
  'workbook-too-many-entries': entry<{ seen: number; most: number }>(
    422,
    (p) => `工作簿里有${p.seen}个文件，最多收${p.most}个，没有展开；请只留要导入的工作表，另存一份。`,
    (p) =>
      `There are ${p.seen} files in the workbook, and at most ${p.most} are taken; it was not unpacked. Save a copy with only the sheet to be imported.`,
  ),
  'workbook-too-long': entry<{ what: keyof typeof names; most: number }>(
    422,
    (p) => `工作簿超过${p.most}${names[p.what].zh}；请删去远处的零星内容，或拆成几份。`,
    (p) =>
      `The workbook has more than ${p.most} ${names[p.what].en}. Remove what stands far out by itself, or split it into several.`,
  ),
  'workbook-too-heavy': entry<{ memory: number; seconds: number }>(
    422,
    (p) =>
      `读这个工作簿用了超过${p.memory}MiB内存或${p.seconds}秒，已停下；请去掉格式和公式（选择性粘贴为值），或拆成几份。`,
    (p) =>
      `Reading the workbook took more than ${p.memory} MiB of memory or ${p.seconds} s and was stopped. Paste it as values without formats, or split it into several.`,
  ),
  'workbook-no-sheet': entry<{ seen: string; known: string }>(
    422,
    (p) => `工作簿里没有工作表「${p.seen}」，有的是：${p.known}；请重新选。`,
    (p) => `There is no sheet “${p.seen}” in the workbook; there are: ${p.known}. Choose again.`,
  ),
  'mapping-invalid': entry<{ details: object; seen: { zh: string; en: string } }>(
    422,
    (p) => `列的对应不成立：${p.seen.zh}请改正后再导入。`,
    (p) => `The mapping of the columns does not hold: ${p.seen.en} Correct it and import again.`,
  ),
};
