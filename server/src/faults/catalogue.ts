import { accessFaults } from './access.js';
import { authoringFaults } from './authoring.js';
import { entry } from './entry.js';
import { replayingFaults } from './replaying.js';
import { storageFaults } from './storage.js';
import { workbookFaults } from './workbooks.js';

/** Everything that can go wrong around the engine: with addresses, files, arguments and the server itself. */
export const catalogue = {
  'ruleset-unknown': entry<{ seen: string; known: string }>(
    404,
    (p) => `没有规则集「${p.seen}」；现有：${p.known}。请写 id、id@版本、摘要，或规则集文件的路径。`,
    (p) => `There is no ruleset “${p.seen}”; there are: ${p.known}. Write an id, id@version, a digest, or a path.`,
  ),
  'ruleset-example': entry<{ seen: string; exact: string }>(
    404,
    (p) => `「${p.seen}」是示例，不是正式标准，只写标识不会选中它；确要使用，请写「${p.exact}」。`,
    (p) => `“${p.seen}” is an example, not an official standard, so its bare id does not pick it; write “${p.exact}”.`,
  ),
  'ruleset-missing': entry(
    400,
    () => `评价里没有写 ruleset；请写上规则集的标识，或用 --ruleset 指明。`,
    () => `The assessment names no ruleset. Add "ruleset" with its id, or use --ruleset.`,
  ),
  'ruleset-invalid': entry<{ seen: string; errors: number; first: { zh: string; en: string } }>(
    422,
    (p) => `规则集「${p.seen}」有 ${p.errors} 处错误，不能用来评价；第一处：${p.first.zh}`,
    (p) => `Ruleset “${p.seen}” has ${p.errors} errors and cannot be used to evaluate. The first: ${p.first.en}`,
  ),
  'variant-drifted': entry<{ seen: string; base: string; pinned: string; present: string; version: string }>(
    422,
    (p) =>
      `变体「${p.seen}」要用它钉住的母规则集「${p.base}」${p.pinned}，现有的是${p.version}版${p.present}（漂移）；请把钉住的那一版放进rulesets/${p.base}/versions/，或核对差异后改钉新的摘要。`,
    (p) =>
      `Variant “${p.seen}” needs the base “${p.base}” that it is pinned to, ${p.pinned}, but there is version ${p.version}, ${p.present} (drift). Put the pinned version into rulesets/${p.base}/versions/, or review the differences and rebase onto the new digest.`,
  ),
  'variant-expected': entry<{ seen: string }>(
    422,
    (p) =>
      `这里要给变体文件（variant.json）或它的文件夹，「${p.seen}」不是可读的变体；请核对路径，或先用validate检查。`,
    (p) =>
      `This takes a variant file (variant.json) or its folder; “${p.seen}” is no readable variant. Check the path, or run validate first.`,
  ),
  'variant-base-missing': entry<{ seen: string; base: string; pinned: string }>(
    422,
    (p) =>
      `变体「${p.seen}」要有母规则集「${p.base}」${p.pinned}才能用，没有找到；请把它放在变体旁边的文件夹「${p.base}」里，或改正base。`,
    (p) =>
      `Variant “${p.seen}” needs its base “${p.base}”, ${p.pinned}, which is not there. Put it in a folder “${p.base}” beside the variant, or correct base.`,
  ),
  'file-unreadable': entry<{ seen: string; reason: string }>(
    404,
    (p) => `读不了文件「${p.seen}」（${p.reason}）；请核对路径和权限。`,
    (p) => `The file “${p.seen}” cannot be read (${p.reason}). Check its path and permissions.`,
  ),
  'archive-unreadable': entry<{ seen: string; reason: { zh: string; en: string } }>(
    422,
    (p) => `归档「${p.seen}」读不了：${p.reason.zh}请改正这一条，或从归档里取出。`,
    (p) => `The archive entry “${p.seen}” cannot be read: ${p.reason.en} Correct it, or take it out of the archive.`,
  ),
  'file-unwritable': entry<{ seen: string; reason: string }>(
    500,
    (p) => `写不了文件「${p.seen}」（${p.reason}）；请核对路径和权限。`,
    (p) => `The file “${p.seen}” cannot be written (${p.reason}). Check its path and permissions.`,
  ),
  'file-not-utf8': entry<{ seen: string }>(
    422,
    (p) => `文件「${p.seen}」不是 UTF-8 文本；请另存为 UTF-8。`,
    (p) => `The file “${p.seen}” is not UTF-8 text. Save it as UTF-8.`,
  ),
  'file-unrecognised': entry<{ seen: string }>(
    422,
    (p) =>
      `认不出「${p.seen}」是什么：规则集有 indicators，变体有 base 和 changes，评价有 answers，样本企业有 assessment 和 expect；请补上应有的各项。`,
    (p) =>
      `“${p.seen}” is not recognised: a ruleset has indicators, a variant has base and changes, an assessment has answers, a fixture has assessment and expect. Add what is missing.`,
  ),
  'argument-reading': entry<{ seen: string }>(
    400,
    (p) => `--reading 要写成「取舍标识=读法标识」，看到的是「${p.seen}」；请改正。`,
    (p) => `--reading takes READING=ALTERNATIVE, but “${p.seen}” was given. Correct it.`,
  ),
  'argument-whole-number': entry<{ seen: string }>(
    400,
    (p) => `这里要写不超过9位的非负整数，看到的是「${p.seen}」；请改正。`,
    (p) => `This must be a whole number of at most 9 digits, but “${p.seen}” was given. Correct it.`,
  ),
  'reference-incomplete': entry<{ missing: string }>(
    422,
    (p) => `参考引擎只评完整的评价，还缺：${p.missing}；请补上，或不加 --reference。`,
    (p) =>
      `The reference engine takes complete assessments only; missing: ${p.missing}. Add them, or drop --reference.`,
  ),
  'reference-differs': entry<{ places: string }>(
    500,
    (p) => `两个引擎的结果不一致：${p.places}；这是软件的错误，请不要采用此结果，并附上本文件报告。`,
    (p) =>
      `The two engines disagree: ${p.places}. This is a fault of the software: do not use this result, and report it with this file.`,
  ),
  'nothing-here': entry<{ seen: string }>(
    404,
    (p) => `没有「${p.seen}」这个地址；请从首页进入。`,
    (p) => `There is nothing at “${p.seen}”. Start from the home page.`,
  ),
  'request-malformed': entry<{ reason: string }>(
    400,
    (p) => `请求写得不对（${p.reason}）；请改正后再发。`,
    (p) => `The request is malformed (${p.reason}). Correct it and send it again.`,
  ),
  ...accessFaults,
  'studio-not-built': entry(
    503,
    () => `页面还没有构建；请在项目根目录运行 npm start。`,
    () => `The studio is not built. Run npm start in the project's root.`,
  ),
  ...storageFaults,
  ...authoringFaults,
  ...replayingFaults,
  ...workbookFaults,
  'server-failed': entry(
    500,
    () => `服务器出了错，已记入日志；请稍后再试，仍不行请联系管理员。`,
    () => `The server failed and has logged why. Try again, and tell the administrator if it stays so.`,
  ),
};

export type FaultCode = keyof typeof catalogue;
export type FaultParams<C extends FaultCode> = Parameters<(typeof catalogue)[C]['zh']>[0];
